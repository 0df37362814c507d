package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Name;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that the registry knows, where their edges are clean and, for common words, cues speak for them. */
final class KnownNames {
  private final Reading reading;
  private final String s;

  KnownNames(Reading reading) {
    this.reading = reading;
    this.s = reading.chars();
  }

  /** A registry name in the text. */
  record Found(int start, int end, Name name, Name.Alias alias, NounTail tail, boolean masked) {
    boolean free() {
      return alias.trust() == Name.Trust.FREE;
    }
  }

  /** The accepted names, by start, without overlaps. */
  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      collect(sentence, found);
    }
    found = withoutOverlaps(found);
    Set<Name> sure = new HashSet<>();
    for (Found f : found) {
      if (!f.masked && (f.free() || hardCue(f))) {
        sure.add(f.name);
      }
    }
    List<Found> accepted = new ArrayList<>();
    boolean grown = true;
    Set<Name> byCue = new HashSet<>(sure);
    while (grown) {
      grown = false;
      for (Found f : found) {
        if (!f.masked && f.alias.trust() == Name.Trust.COMMON && !byCue.contains(f.name) && softCues(f, found, byCue) >= 2) {
          byCue.add(f.name);
          grown = true;
        }
      }
    }
    for (Found f : found) {
      if (f.masked) {
        continue;
      }
      boolean strict = f.alias.trust() == Name.Trust.STRICT;
      if (f.free() || hardCue(f) || (strict ? sure.contains(f.name) && hardCueSomewhere(f, found) : byCue.contains(f.name))) {
        accepted.add(f);
      }
    }
    return accepted;
  }

  private boolean hardCueSomewhere(Found f, List<Found> found) {
    for (Found g : found) {
      if (g.alias.text().equals(f.alias.text()) && hardCue(g)) {
        return f.tail.role() != Role.BY;
      }
    }
    return false;
  }

  private void collect(Sentence sentence, List<Found> found) {
    for (Hit hit : reading.hits(Kind.NAME, sentence.start(), sentence.end())) {
      if (!reading.leftEdge(hit.start())) {
        continue;
      }
      if (hit.start() > 1 && s.charAt(hit.start() - 1) == '-' && Chars.isLatin(s.charAt(hit.start() - 2))) {
        continue;
      }
      NounTail tail = NounTail.of(s, hit.end(), sentence.end(), reading.words());
      if (!tail.clean() && !titleAt(hit.end())) {
        continue;
      }
      Words.NamedBy by = hit.row(Words.NamedBy.class);
      found.add(new Found(hit.start(), hit.end(), by.name(), by.alias(), tail, false));
    }
    for (Hit hit : reading.hits(Kind.NOT_COMPANY, sentence.start(), sentence.end())) {
      if (reading.leftEdge(hit.start()) && NounTail.of(s, hit.end(), sentence.end(), reading.words()).clean()) {
        found.add(new Found(hit.start(), hit.end(), MASK, MASK_ALIAS, NounTail.of(s, hit.end(), sentence.end(), reading.words()), true));
      }
    }
  }

  private static final Name.Alias MASK_ALIAS = new Name.Alias("", Name.Trust.FREE, false);
  private static final Name MASK =
      new Name("", "", io.github.dealwire.model.CompanyType.CORPORATION, "", "", "", "", "", "", "", List.of());

  private boolean titleAt(int at) {
    Hit title = reading.hitAt(Kind.TITLE, at);
    return title != null;
  }

  private static List<Found> withoutOverlaps(List<Found> found) {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Found::start).thenComparing(Comparator.comparingInt(Found::end).reversed()));
    List<Found> kept = new ArrayList<>();
    int end = -1;
    for (Found f : sorted) {
      if (f.start >= end) {
        kept.add(f);
        end = f.end;
      }
    }
    return kept;
  }

  /** ㈜X, (주)X, X㈜, X(005930), X그룹 in the registry's own words. */
  private boolean hardCue(Found f) {
    if (corporateSignBefore(s, f.start) || corporateSignAfter(s, f.end)) {
      return true;
    }
    NounTail tail = f.tail;
    return tail.glossStart() >= 0 && isTicker(tail.glossStart(), tail.glossEnd());
  }

  static boolean corporateSignBefore(String s, int at) {
    int i = at;
    if (i > 0 && s.charAt(i - 1) == ' ') {
      i--;
    }
    return (i > 0 && s.charAt(i - 1) == '㈜')
        || s.startsWith("(주)", i - 3)
        || s.startsWith("주식회사", i - 4);
  }

  static boolean corporateSignAfter(String s, int at) {
    return s.startsWith("㈜", at) || s.startsWith("(주)", at) || s.startsWith(" 주식회사", at);
  }

  private boolean isTicker(int from, int to) {
    if (to - from != 6) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Chars.isDigit(s.charAt(i)) && !(s.charAt(i) >= 'A' && s.charAt(i) <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Cues for a name that is also a common word; 2 are enough. */
  private int softCues(Found f, List<Found> found, Set<Name> sure) {
    int cues = 0;
    Role role = f.tail.role();
    if (role == Role.TOPIC || role == Role.SUBJECT) {
      cues++;
    }
    Hit descriptor =
        f.start > 1 && s.charAt(f.start - 1) == ' '
            ? reading.hitEndingAt(Kind.DESCRIPTOR, f.start - 1, Math.max(0, f.start - 12))
            : null;
    if (descriptor != null) {
      cues += 2;
    }
    int after = f.tail.nounEnd();
    if (s.startsWith(" 관계자", after) || f.tail.side() || s.startsWith(" 그룹", after) || s.startsWith(" 주가", after)) {
      cues += 2;
    }
    if (titleWithin(after, 14)) {
      cues += 2;
    }
    if (titleAt(f.end)) {
      cues += 1;
    }
    if (role == Role.WITH && Cues.agreementAhead(reading, f.end)) {
      cues += 2;
    } else if ((role == Role.TOPIC || role == Role.SUBJECT) && Cues.dealAhead(reading, f.end)) {
      cues += 1;
    }
    if (neighbour(f, found, sure)) {
      cues += 2;
    }
    if (inHeadline(f)) {
      cues += role == Role.NONE && s.startsWith(",", f.end) ? 2 : 0;
    }
    return cues;
  }

  private boolean inHeadline(Found f) {
    int i = reading.sentenceAt(f.start);
    return i >= 0 && reading.isHeadline(reading.sentences().get(i)) && reading.sentences().get(i).start() == f.start;
  }

  /** A title one word further: 대상 임정배 대표. */
  private boolean titleWithin(int from, int distance) {
    for (Hit title : reading.hits(Kind.TITLE, from, Math.min(s.length(), from + distance))) {
      if (Cues.sameLineOfWords(s, from, title.start()) && reading.wordEnd(title.start()) >= title.end()) {
        return true;
      }
    }
    return false;
  }

  /** A sure company right beside, with only a comma, a middle dot or 와/과 between. */
  private boolean neighbour(Found f, List<Found> found, Set<Name> sure) {
    int i = java.util.Collections.binarySearch(found, f, Comparator.comparingInt(Found::start));
    return (i > 0 && joined(found.get(i - 1), f) && isSure(found.get(i - 1), sure))
        || (i + 1 < found.size() && joined(f, found.get(i + 1)) && isSure(found.get(i + 1), sure));
  }

  private static boolean isSure(Found f, Set<Name> sure) {
    return !f.masked && (f.free() || sure.contains(f.name)) && f.name.type() != io.github.dealwire.model.CompanyType.INSTITUTION;
  }

  private boolean joined(Found left, Found right) {
    int from = left.tail.end();
    if (right.start - from > 2 || right.start < from) {
      return false;
    }
    String between = s.substring(from, right.start);
    return between.equals("·") || between.equals(", ") || between.equals("ㆍ") || between.equals("・") || between.equals(",")
        || (left.tail.role() == Role.WITH && between.equals(" "));
  }
}

package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Trust;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the names of the registry where their edges are clean. */
final class KnownNames {

  private static final int LONGEST = 30;
  private static final int LONG = 4;
  private static final int LONGEST_GLUED = 8;

  private final Reading reading;
  private final Tables tables;
  private final String s;
  private final Map<String, Boolean> alone = new HashMap<>();

  KnownNames(Reading reading, Tables tables) {
    this.reading = reading;
    this.tables = tables;
    this.s = reading.chars();
  }

  /** All names with clean edges, the doubtful ones too, by start, without overlaps; {@code masked} takes the ranges of no company. */
  List<Found> find(List<int[]> masked) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      collect(sentence, found, masked);
    }
    return found;
  }

  private void collect(Sentence sentence, List<Found> found, List<int[]> masked) {
    List<Hit> names = reading.hits(Kind.NAME, sentence.start(), sentence.end());
    List<Hit> others = reading.hits(Kind.NOT_COMPANY, sentence.start(), sentence.end());
    int end = -1;
    int other = 0;
    for (int i = 0; i < names.size(); i++) {
      Hit hit = names.get(i);
      if (hit.start() < end || !leftEdge(hit) || !rightEdge(hit, sentence.end())) {
        continue;
      }
      boolean hidden = false;
      for (Hit o : reading.hits(Kind.NOT_COMPANY, Math.max(sentence.start(), hit.start() - LONGEST), hit.end() + LONGEST)) {
        if (o.start() <= hit.start() && o.end() >= hit.end() && o.length() > hit.length() && reading.leftEdge(o.start())) {
          hidden = true;
        }
      }
      if (hidden || ofKorea(hit)) {
        continue;
      }
      found.add(new Found(hit.start(), hit.end(), sentence.end(), choose(names, i), NounTail.of(s, hit.end(), sentence.end())));
      end = hit.end();
    }
    for (; other < others.size(); other++) {
      Hit o = others.get(other);
      if (reading.leftEdge(o.start()) && NounTail.of(s, o.end(), sentence.end()).clean()) {
        masked.add(new int[] {o.start(), o.end()});
      }
    }
  }

  /** K조선, K뷰티: an industry of Korea, whatever else has that name. */
  private boolean ofKorea(Hit hit) {
    return s.charAt(hit.start()) == 'K' && hit.length() > 2 && Chars.isHangul(s.charAt(hit.start() + 1))
        && tables.isOrdinary(s, hit.start() + 1, hit.end());
  }

  /** Of several names with the same text the group where it is bare (LG), unless a sign tells the company (㈜LG); else the first. */
  private KnownName choose(List<Hit> names, int i) {
    Hit hit = names.get(i);
    boolean sign = Signs.before(s, hit.start()) >= 0 || Signs.after(s, hit.end()) >= 0;
    KnownName first = null;
    for (int k = i; k < names.size() && names.get(k).start() == hit.start() && names.get(k).end() == hit.end(); k++) {
      KnownName known = names.get(k).row(KnownName.class);
      boolean bare = known.alias().kind() == io.github.dealwire.extract.registry.Kind.BARE_GROUP;
      if (first == null || bare && !sign) {
        first = known;
      } else if (sign && first.alias().kind() == io.github.dealwire.extract.registry.Kind.BARE_GROUP) {
        first = known;
      }
    }
    return first == null ? hit.row(KnownName.class) : first;
  }

  private boolean leftEdge(Hit hit) {
    int at = hit.start();
    if (reading.leftEdge(at)) {
      return true;
    }
    int word = Chars.wordStart(s, Math.max(0, at - 4), at);
    return hit.length() > 3 && tables.gluedLength(s, word) == at - word || glued(hit);
  }

  /** …인재 양성한별전자는, 한별한별전자: a headline or a caption has run into a name that stands alone elsewhere. */
  private boolean glued(Hit hit) {
    int at = hit.start();
    int word = Chars.wordStart(s, Math.max(0, at - LONGEST_GLUED), at);
    // 한별한별은
    boolean twice = at - word == hit.length() && hit.length() > 2 && s.regionMatches(word, s, at, hit.length());
    if (at - word > 2 && sameCompany(reading.hitEndingAt(Kind.NAME, at, word), hit)) {
      return true;
    }
    boolean runIn = twice || hit.length() >= LONG && at - word >= 2 && (tables.isOrdinary(s, word, at) || reading.hitEndingAt(Kind.NAME, at, word) != null && named(word, at));
    return runIn && hit.row(KnownName.class).alias().trust() == Trust.FREE && alone(s.substring(at, hit.end()));
  }

  /** 한별차한별자동차는: the short form and the name. */
  private static boolean sameCompany(@Nullable Hit first, Hit second) {
    return first != null && second.length() > 2 && first.row(KnownName.class).name().equals(second.row(KnownName.class).name());
  }

  private boolean named(int from, int to) {
    Hit name = reading.hitEndingAt(Kind.NAME, to, from);
    return name != null && name.start() == from;
  }

  private boolean alone(String name) {
    return alone.computeIfAbsent(name, this::standsAlone);
  }

  private boolean standsAlone(String name) {
    for (int at = s.indexOf(name); at >= 0; at = s.indexOf(name, at + name.length())) {
      if (reading.leftEdge(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean rightEdge(Hit hit, int limit) {
    int end = hit.end();
    if (NounTail.of(s, end, limit).clean()) {
      return true;
    }
    if (Signs.after(s, end) >= 0) {
      return true;
    }
    // 하나은행장, 다온소프트측
    int tail = tables.tailEnd(s, end, limit);
    return tail > 0 && hit.length() > 1 && (tail >= limit || !Chars.isWord(s.charAt(tail)) || NounTail.of(s, tail, limit).clean());
  }
}

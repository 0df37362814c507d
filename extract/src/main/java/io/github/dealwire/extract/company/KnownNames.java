package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Trust;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of the registry where their edges are clean. */
final class KnownNames {

  private static final int LONGEST = 30;
  private static final int LONGEST_WORD = 6;
  private static final int SHORTEST_GLUED = 3;

  private final Reading reading;
  private final Tables tables;
  private final String s;

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
    int glued = -1;
    int other = 0;
    for (int i = 0; i < names.size(); i++) {
      Hit hit = names.get(i);
      if (hit.start() < end || !(leftEdge(hit) || hit.start() == glued && hit.start() == end)) {
        continue;
      }
      if (!rightEdge(hit, sentence.end())) {
        if (!runsInto(hit, sentence.end())) {
          continue;
        }
        glued = hit.end();
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
    int word = Chars.wordStart(s, Math.max(0, at - LONGEST_WORD), at);
    return hit.length() > 3 && (tables.gluedLength(s, word) == at - word
        || sure(hit) && at - word > 1 && at - word < LONGEST_WORD && reading.leftEdge(word) && tables.isOrdinary(s, word, at));
  }

  /** 사진=한별전자다온소프트는: a caption or a headline ends in one name, and the sentence begins with the next. */
  private boolean runsInto(Hit hit, int limit) {
    if (hit.length() < SHORTEST_GLUED || !sure(hit)) {
      return false;
    }
    for (Hit next : reading.hitsAt(Kind.NAME, hit.end())) {
      if (next.length() > SHORTEST_GLUED && sure(next) && rightEdge(next, limit)) {
        return true;
      }
    }
    return false;
  }

  /** 다온소프트화요일은, 다온소프트현재: a usual word has run into the name; what ends as companies do is a longer name. */
  private boolean goesOnOrdinary(Hit hit, int limit) {
    if (hit.length() <= SHORTEST_GLUED || !sure(hit)) {
      return false;
    }
    int wordEnd = Chars.wordEnd(s, hit.end(), Math.min(limit, hit.end() + LONGEST_WORD));
    for (int end = wordEnd; end >= hit.end() + 2; end--) {
      if (tables.isOrdinary(s, hit.end(), end) && NounTail.of(s, end, limit).clean()) {
        return tables.suffixOf(s.substring(hit.start(), end)) == null;
      }
    }
    return false;
  }

  private static boolean sure(Hit hit) {
    KnownName known = hit.row(KnownName.class);
    return known.alias().trust() == Trust.FREE && known.name().type() == CompanyType.CORPORATION;
  }

  private boolean rightEdge(Hit hit, int limit) {
    int end = hit.end();
    if (NounTail.of(s, end, limit).clean()) {
      return true;
    }
    if (Signs.after(s, end) >= 0) {
      return true;
    }
    if (goesOnOrdinary(hit, limit)) {
      return true;
    }
    // 하나은행장, 다온소프트측
    int tail = tables.tailEnd(s, end, limit);
    return tail > 0 && hit.length() > 1 && (tail >= limit || !Chars.isWord(s.charAt(tail)) || NounTail.of(s, tail, limit).clean());
  }
}

package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import org.jspecify.annotations.Nullable;

/** Takes out what the model took for a company and is a person, called by name, company and title: 리처드 데일 루메닉 최고경영자. */
final class Persons {

  private static final int UNIT = 24;
  private static final int NAME = 8;

  private final Roster roster;
  private final Tables tables;
  private final String s;

  Persons(Reading reading, Roster roster, Tables tables) {
    this.roster = roster;
    this.tables = tables;
    this.s = reading.chars();
  }

  void run() {
    for (CompanyMention mention : roster.mentions()) {
      int end = mention.tail().nounEnd();
      if (mention.tail().role() != Role.NONE || mention.tail().glossStart() >= 0 && mention.company().known().isPresent()
          || !s.startsWith(" ", end)) {
        continue;
      }
      CompanyMention next = next(end + 1);
      if (next == null || next.company() == mention.company() || !titleFollows(next)) {
        continue;
      }
      if (mention.company().known().isEmpty()) {
        roster.remove(mention.company());
      } else if (wordBefore(mention.start())) {
        roster.remove(mention);
      }
    }
  }

  /** The company that begins here, or behind one more word that may be a family name: 리처드 데일(Richard Dale) 루메닉. */
  private @Nullable CompanyMention next(int at) {
    CompanyMention here = roster.at(at);
    int word = Chars.wordEnd(s, at, Math.min(s.length(), at + NAME));
    if (here != null || word == at || !Chars.isHangul(s.charAt(at)) || tables.ordinary().band(s, at, word) > 0) {
      return here;
    }
    int end = NounTail.of(s, word, s.length()).nounEnd();
    return s.startsWith(" ", end) ? roster.at(end + 1) : null;
  }

  /** Whether a word stands before that may be the given name of a person: not one with a particle or before a comma. */
  private boolean wordBefore(int start) {
    if (start < 3 || s.charAt(start - 1) != ' ' || !Chars.isHangul(s.charAt(start - 2))) {
      return false;
    }
    int from = Chars.wordStart(s, 0, start - 1);
    return start - 1 - from >= 2 && tables.ordinary().band(s, from, start - 1) == 0;
  }

  /** A title right behind a company, a unit between allowed: 루메닉 해외사업부문 사장. */
  private boolean titleFollows(CompanyMention company) {
    int end = company.tail().nounEnd();
    int limit = Math.min(s.length(), end + UNIT);
    for (int at = end; at < limit; at++) {
      char c = s.charAt(at);
      if (c == '.' || c == ',' || c == '\n') {
        return false;
      }
      if (c == ' ') {
        long hit = tables.after(s, at + 1, limit);
        if (hit != WordTree.NONE && tables.afterCue(hit) == Cue.TITLE) {
          return true;
        }
      }
    }
    return false;
  }
}

package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import java.util.List;

/** Puts a company's old name and its new one together: 다온소프트가 사명을 다온인텔리전스로 바꿨다. */
final class Renames {

  private final Reading reading;
  private final Roster roster;
  private final Tables tables;

  Renames(Reading reading, Roster roster, Tables tables) {
    this.reading = reading;
    this.roster = roster;
    this.tables = tables;
  }

  void run() {
    List<CompanyMention> all = roster.mentions();
    for (Sentence sentence : reading.sentences()) {
      if (tables.rename(reading.chars(), sentence.start(), sentence.end()) < 0) {
        continue;
      }
      List<CompanyMention> mentions =
          Ranges.inside(all, CompanyMention::start, CompanyMention::end, sentence.start(), sentence.end());
      CompanyEntity before = null;
      CompanyEntity after = null;
      for (CompanyMention mention : mentions) {
        if (mention.tail().role() == Role.BY) {
          after = after == null ? mention.company() : after;
        } else if (before == null) {
          before = mention.company();
        } else if (before != mention.company() && after != mention.company()) {
          after = null;
          break;
        }
      }
      if (before != null && after != null && before != after) {
        roster.merge(before, after);
        all = roster.mentions();
      }
    }
  }
}

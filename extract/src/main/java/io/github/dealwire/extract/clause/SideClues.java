package io.github.dealwire.extract.clause;

import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Clue;
import io.github.dealwire.extract.read.Hit;
import org.jspecify.annotations.Nullable;

/** Says in words how a sentence tells a fact: from which word a side comes, and what the ending of a verb makes of it. */
public final class SideClues {

  private SideClues() {}

  /** How a company became a side of what a scene tells. */
  public static Clue side(String what, CompanyEntity company, Scene scene) {
    for (Argument a : scene.arguments()) {
      if (a.companies().contains(company)) {
        return new Clue(what, a.start(), a.end(), company.name() + how(a));
      }
    }
    @Nullable CompanyMention before = null;
    for (CompanyMention mention : company.mentions()) {
      if (mention.start() >= scene.start() && mention.end() <= scene.end()) {
        return new Clue(what, mention.start(), mention.end(), company.name() + ": named in the sentence");
      }
      before = mention.end() <= scene.start() ? mention : before;
    }
    return before == null
        ? Clue.of(what, company.name() + ": from another sentence")
        : new Clue(what, before.start(), before.end(), company.name() + ": carried over from a sentence before");
  }

  private static String how(Argument a) {
    return switch (a.kind()) {
      case COMPANY -> ": " + a.role();
      case PERSON -> ": " + a.role() + ", a person speaks or acts for it";
      case SET -> ": " + a.role() + ", a word for companies named before (clause/sets.tsv)";
      case SINGLE -> ": " + a.role() + ", a word for the company named before (clause/singles.tsv)";
      case PRONOUN -> ": " + a.role() + ", a pronoun for a person of it (clause/pronouns.tsv)";
      case OTHER -> ": " + a.role() + ", beside somebody without a name";
    };
  }

  /** What a verb says. */
  public static Clue verb(Hit hit, Object stage) {
    VerbForm form = hit.row(VerbForm.class);
    String sense = form.row() instanceof Act act ? " (clause/acts.tsv: " + act.sense() + ")" : "";
    return new Clue("stage", hit.start(), hit.end(), form.stem() + sense + ", ending " + form.ending() + (form.passive() ? ", passive" : "") + ": " + stage);
  }
}

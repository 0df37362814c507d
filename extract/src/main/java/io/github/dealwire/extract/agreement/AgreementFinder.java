package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.EventDates;
import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Outcome;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Trace;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the agreements that one sentence tells. */
final class AgreementFinder {

  private static final int QUALIFYING = 45;
  private static final int LONGEST_NAME = 40;

  private final Reading reading;
  private final AgreementWords words;
  private final Grammar grammar;
  private final Outcomes outcomes;
  private final Scene scene;
  private final Sides sides;
  private final Parties parties;
  private final EventDates dates;
  private final Links links;
  private final String s;
  private final List<AgreementEvent> events = new ArrayList<>();

  AgreementFinder(Reading reading, AgreementWords words, Grammar grammar, Outcomes outcomes, Scene scene) {
    this.grammar = grammar;
    this.reading = reading;
    this.words = words;
    this.outcomes = outcomes;
    this.scene = scene;
    this.sides = new Sides(scene);
    this.parties = new Parties(reading, words, grammar, scene);
    this.dates = new EventDates(reading, scene);
    this.links = new Links(reading, outcomes, scene);
    this.s = reading.chars();
  }

  List<AgreementEvent> find() {
    int done = scene.start();
    for (Hit hit : reading.hits(Kind.AGREEMENT, scene.start(), scene.end())) {
      if (hit.start() < done || !endsWord(hit)) {
        continue;
      }
      int end = hit.entry().row() instanceof Instrument instrument ? instrument(hit, instrument) : deed(hit);
      done = Math.max(done, Math.max(end, hit.end()));
    }
    return events;
  }

  private boolean endsWord(Hit hit) {
    return hit.entry().row() instanceof Instrument || Outcomes.endsWord(s, hit, scene.end());
  }

  // ---- an instrument and its verb

  /** Returns the end of what was read. */
  private int instrument(Hit noun, Instrument instrument) {
    if (dropped(noun, instrument)) {
      return rejected(noun, "a word of the column drop stands at its place");
    }
    if (partOfName(noun, instrument)) {
      return rejected(noun, "what the instrument behind it is about");
    }
    Links.Link link = links.of(noun, instrument);
    if (link == null || scene.quoted(noun.start()) && !speakable(Links.sense(link.act()))) {
      return rejected(noun, link == null ? "no verb of clause/acts.tsv says what happens to it" : "in direct speech talk of it does not count");
    }
    Act act = (Act) link.act().row(VerbForm.class).row();
    if (instrument.frame() == Instrument.Frame.JOINED && act.sense() == Act.Sense.FOUND
        && link.act().row(VerbForm.class).ending() == Ending.NOUN && !scene.headline() && !objectBefore(link.act().start())) {
      return rejected(noun, "a noun in a list of nouns, no verb");
    }
    Outcome own = own(link.act(), act);
    Scene.ClauseVerb next = link.act().row(VerbForm.class).ending() == Ending.CONNECTIVE ? scene.nextFirm(link.act().end()) : null;
    boolean resolved = next != null && next.ending() == Ending.RESOLVED
        || outcomes.lastVerb(link.act(), scene.end()).row(VerbForm.class).ending() == Ending.RESOLVED;
    Stage stage = stage(instrument.frame(), act.sense(), Outcomes.combine(act.sense(), own), own, resolved);
    if (stage == null) {
      return rejected(noun, "the verb does not say that it happens");
    }
    int start = link.start();
    int end = link.end();
    AgreementType type = glossed(noun, instrument.type());
    if (instrument.general() && type == AgreementType.CONTRACT) {
      AgreementType qualified = words.qualified(s, Math.max(scene.clauseStart(start), noun.start() - QUALIFYING), noun.start());
      type = qualified == null ? type : qualified;
    }
    boolean entered = instrument.frame() == Instrument.Frame.JOINED && act.sense() == Act.Sense.SIGN && stage == Stage.CONCLUDED;
    boolean loose = !entered && (instrument.frame() == Instrument.Frame.TALKED || instrument.frame() == Instrument.Frame.JOINED);
    add(type, Role.WITH, instrument.general(), loose, stage, noun, link.act(), start, end, "agreement/instrument");
    return end;
  }

  /** 협력체계 구축, 채널의 공정성 확보에 전환점이 된다: without 를 the noun 구축 is no verb. */
  private boolean objectBefore(int act) {
    return act > 1 && s.charAt(act - 1) == ' ' && Particles.at(s, act - 2, act - 1).role() == Role.OBJECT;
  }

  /** 협약을 맺고 공장을 짓기로 했다: what is signed in a clause before another is signed, unless its day is still to come. */
  private Outcome own(Hit link, Act act) {
    Outcome outcome = outcomes.of(link, scene.end());
    if (outcome != Outcome.OPEN) {
      return outcome;
    }
    Ending ending = link.row(VerbForm.class).ending();
    // 합작사를 설립, 전산망을 짓는다는 방침이다: before a comma the noun goes on as a verb does
    boolean told = ending != Ending.NOUN || scene.headline() || link.end() < scene.end() && Chars.isComma(s.charAt(link.end()));
    // 견고한 협력체계 구축, …에 전환점이 된다: a noun that no verb takes up; 협력 관계를 구축하고 …를 마련하기 위해: a purpose
    if (act.sense() == Act.Sense.FOUND && (!told || ending == Ending.CONNECTIVE && scene.purposeBehind(link.end()))) {
      return Outcome.UNREAL;
    }
    return told && (act.sense() == Act.Sense.SIGN || act.sense() == Act.Sense.WIN) ? Outcome.DONE : outcomes.within(link, scene);
  }

  private int rejected(Hit hit, String reason) {
    if (reading.trace().on()) {
      String word = hit.entry().row() instanceof Instrument row
          ? "agreement/instruments.tsv " + row.noun()
          : "agreement/deeds.tsv " + ((Deed) hit.row(VerbForm.class).row()).verb();
      reading.trace().rejected(Trace.Candidate.AGREEMENT, hit.start(), hit.end(), word + ": " + reason);
    }
    return hit.end();
  }

  /** “계약을 맺었다”, “계약을 해지했다”: what is done counts where it is only said, talk of cooperation does not. */
  private static boolean speakable(Act.@Nullable Sense sense) {
    return sense == Act.Sense.SIGN || sense == Act.Sense.END || sense == Act.Sense.ANNOUNCE;
  }

  private boolean dropped(Hit noun, Instrument instrument) {
    for (String word : instrument.drop()) {
      int within = word.indexOf(instrument.noun());
      if (within >= 0 && s.startsWith(word, noun.start() - within)
          || within < 0 && s.startsWith(word, noun.start() - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** ‘기술 제휴 및 상호 협력을 위한 업무협약’: what the instrument behind is about is no agreement of its own. */
  private boolean partOfName(Hit noun, Instrument instrument) {
    if (instrument.frame() == Instrument.Frame.SIGNED || instrument.frame() == Instrument.Frame.DISPUTED) {
      return false;
    }
    for (Hit next : reading.hits(Kind.AGREEMENT, noun.end(), Math.min(scene.end(), noun.end() + LONGEST_NAME))) {
      // 제휴(MOU)를 맺고: what stands in the bracket is the same
      if (next.end() < links.glossEnd(noun.end())) {
        continue;
      }
      if (next.entry().row() instanceof Instrument other && other.frame() == Instrument.Frame.SIGNED) {
        return s.substring(noun.end(), next.start()).indexOf(',') < 0
            && reading.hits(Kind.ACT, noun.end(), next.start()).stream().noneMatch(AgreementFinder::told);
      }
    }
    return false;
  }

  /** 제휴(MOU)는: the bracket names the instrument of a relation. */
  private AgreementType glossed(Hit noun, AgreementType type) {
    for (Hit next : reading.hits(Kind.AGREEMENT, noun.end(), Math.max(noun.end(), links.glossEnd(noun.end()) - 1))) {
      if (type == AgreementType.PARTNERSHIP && next.entry().row() instanceof Instrument other && other.frame() == Instrument.Frame.SIGNED) {
        return other.type();
      }
    }
    return type;
  }

  private static boolean told(Hit act) {
    Ending ending = act.row(VerbForm.class).ending();
    return ending != Ending.NOUN && !ending.isModifier();
  }

  // ---- a verb alone

  private int deed(Hit hit) {
    VerbForm form = hit.row(VerbForm.class);
    Deed deed = (Deed) form.row();
    Outcome own = outcomes.of(hit, scene.end());
    boolean order = deed.type() == AgreementType.SUPPLY_CONTRACT;
    boolean license = deed.type() == AgreementType.LICENSE;
    if (form.ending() == Ending.NOUN && own == Outcome.OPEN && !scene.headline()) {
      return hit.end();
    }
    if (own == Outcome.OPEN) {
      own = form.ending() == Ending.CONNECTIVE || form.ending() == Ending.NOUN ? closed(deed, hit) : Outcome.UNREAL;
    }
    Stage stage =
        switch (own) {
          case DONE, ONGOING -> Stage.CONCLUDED;
          case PRESENT -> order || license ? Stage.PLANNED : Stage.CONCLUDED;
          case PLANNED -> order || license || intended(hit) ? Stage.PLANNED : Stage.CONCLUDED;
          case TALKED, PURSUED -> own == Outcome.PURSUED && deed.type() == AgreementType.JOINT_DEVELOPMENT ? Stage.CONCLUDED : Stage.UNDER_DISCUSSION;
          case ENDED -> Stage.CALLED_OFF;
          case UNREAL, OPEN -> null;
        };
    // 한별에 배터리를 공급하기로 했다: only what is resolved is agreed
    boolean supplies = order && deed.partner() == Role.TO;
    if (supplies && (form.ending() != Ending.RESOLVED || stage != Stage.PLANNED
        || sides.all(scene.clauseStart(hit.start()), hit.start(), a -> a.role() == Role.TO || a.role() == Role.WITH).isEmpty())) {
      return rejected(hit, "supplying is agreed only where it is resolved and somebody gets it");
    }
    if (stage == null || weak(deed, hit, own) || scene.quoted(hit.start()) || !accompanied(hit, deed)) {
      return rejected(hit, "not said to happen, in direct speech, of everyday speech, or none of the words of the column with");
    }
    AgreementType type = deed.type();
    if (supplies) {
      stage = Stage.CONCLUDED;
    } else if (order) {
      AgreementType qualified = words.qualified(s, scene.clauseStart(hit.start()), hit.start());
      if (qualified == null || stage != Stage.CONCLUDED && stage != Stage.CALLED_OFF || !certain(hit)) {
        return hit.end();
      }
      type = qualified;
    }
    add(type, deed.partner(), order, !order && !license, stage, hit, hit, hit.start(), hit.end(), "agreement/deed");
    return hit.end();
  }

  /** 공동 개발할 계획이다, 손잡을 예정이다: what is only intended is not agreed as 공동 개발하기로 했다 is. */
  private static boolean intended(Hit hit) {
    Ending ending = hit.row(VerbForm.class).ending();
    return ending == Ending.MODIFIER_FUTURE || ending == Ending.INTENT;
  }

  /** An order has a sum, a customer or a count (선박 3척); a year's total of orders has none of them. */
  private boolean certain(Hit hit) {
    int from = scene.clauseStart(hit.start());
    return value(AgreementType.CONTRACT, hit.start(), hit.end()) != null || words.counted(s, from, hit.start())
        || !sides.all(from, hit.start(), a -> a.role() == Role.FROM).isEmpty();
  }

  private boolean accompanied(Hit hit, Deed deed) {
    int from = scene.clauseStart(hit.start());
    return deed.needs().isEmpty() || deed.needs().stream().anyMatch(word -> Find.last(s, word, from, hit.end()) >= 0);
  }

  private Outcome closed(Deed deed, Hit hit) {
    if (deed.type() == AgreementType.PARTNERSHIP || scene.headline()) {
      return Outcome.DONE;
    }
    Outcome closing = outcomes.closing(hit.end(), scene.end());
    return closing == Outcome.OPEN ? Outcome.DONE : closing;
  }

  /** 한별과 협력하고 있다, 협업하길 바란다: a verb of everyday speech tells an agreement only where it is resolved or done. */
  private boolean weak(Deed deed, Hit hit, Outcome own) {
    Ending ending = hit.row(VerbForm.class).ending();
    // 한별과 협력해 신약을 개발하기로 했다
    Scene.ClauseVerb next = ending == Ending.CONNECTIVE ? scene.nextFirm(hit.end()) : null;
    if (next != null && next.ending() == Ending.RESOLVED) {
      return false;
    }
    return deed.speech() == Deed.Speech.EVERYDAY && ending != Ending.RESOLVED && (ending != Ending.PAST || own != Outcome.DONE);
  }

  // ---- what both share

  private @Nullable Stage stage(Instrument.Frame frame, Act.Sense sense, Outcome outcome, Outcome own, boolean resolved) {
    if (outcome == Outcome.UNREAL) {
      return null;
    }
    if (frame == Instrument.Frame.DISPUTED) {
      // 소송을 취하하는 것을 우선한다: not yet
      return own == Outcome.DONE || own == Outcome.OPEN || own == Outcome.ENDED || resolved ? Stage.CONCLUDED : null;
    }
    // 공급계약을 공시했다: what is signed is made public
    if (sense == Act.Sense.ANNOUNCE && frame == Instrument.Frame.SIGNED && (own == Outcome.DONE || own == Outcome.OPEN)) {
      return Stage.CONCLUDED;
    }
    // 합작을 끝낸다: a relation that is finished is over
    if (sense == Act.Sense.FINISH && frame != Instrument.Frame.SIGNED) {
      return Stage.CALLED_OFF;
    }
    if (sense == Act.Sense.HOLD) {
      return outcome == Outcome.PLANNED || outcome == Outcome.PRESENT ? Stage.PLANNED : Stage.CONCLUDED;
    }
    if (sense == Act.Sense.AGREE) {
      return outcome == Outcome.TALKED ? Stage.UNDER_DISCUSSION : Stage.CONCLUDED;
    }
    return switch (outcome) {
      case DONE, OPEN -> sense == Act.Sense.DECIDE ? Stage.PLANNED : Stage.CONCLUDED;
      case ONGOING -> sense == Act.Sense.SIGN || sense == Act.Sense.KEEP || sense == Act.Sense.FOUND ? Stage.CONCLUDED : Stage.UNDER_DISCUSSION;
      case PRESENT -> Stage.PLANNED;
      case PLANNED -> Stage.PLANNED;
      case TALKED, PURSUED -> Stage.UNDER_DISCUSSION;
      case ENDED -> own == Outcome.PLANNED || own == Outcome.DONE || own == Outcome.OPEN || own == Outcome.PRESENT || own == Outcome.ENDED
          ? Stage.CALLED_OFF : Stage.UNDER_DISCUSSION;
      case UNREAL -> null;
    };
  }

  private void add(
      AgreementType type, Role partner, boolean general, boolean loose, Stage stage, Hit noun, Hit act, int start, int end, String rule) {
    int clause = Math.max(scene.clauseStart(start), links.segmentStart(noun.start()));
    List<CompanyEntity> before = events.isEmpty() ? List.of() : events.get(events.size() - 1).parties();
    Parties.Found found = parties.find(type, partner, clause, noun.start(), start, end, before, !(act.row(VerbForm.class).row() instanceof Deed deed && deed.type() == AgreementType.SUPPLY_CONTRACT));
    // 논의된 내용은 내년 초 체결할 양해각서로, 4월 교환한 MOU의 후속 조치다: its day makes it news even where the sides stand before
    boolean timed = !(found.inherited() && type == AgreementType.JOINT_VENTURE) && (stage != Stage.CONCLUDED || act.end() <= noun.start()) && !reading.times(clause, end).isEmpty();
    TimeMention date = dates.of(Math.max(start, clause), end);
    if (date != null && act.row(VerbForm.class).ending() == Ending.MODIFIER_PAST && topical(date)) {
      date = null;
    }
    if (date == null && stage == Stage.CONCLUDED && Links.sense(act) == Act.Sense.SIGN) {
      date = dates.since(clause, noun.start());
    }
    Stage told = stage == Stage.CONCLUDED && dates.ahead(date) ? Stage.PLANNED : stage;
    if (found.groups().isEmpty()) {
      rejected(noun, "no side was found");
    }
    for (List<CompanyEntity> sides : found.groups()) {
      boolean alone = sides.size() < 2;
      boolean dropped = alone && (loose || type == AgreementType.PARTNERSHIP && !scene.headline() || light(act) && general)
          || (loose || alone) && sides.stream().allMatch(c -> c.type() == CompanyType.INSTITUTION);
      // CJ대한통운이 CJ와 손잡고: a company and its own group; 계약을 맺었다 of somebody whose name is not known
      boolean own = loose && sides.size() == 2 && AgreementDraft.akin(sides.get(0), sides.get(1));
      // ‘라온달’과 업무협약을 맺었다: who was named and not recognised is a side all the same
      boolean lacking = alone && !scene.headline() && this.sides.namedPartner(s, clause, end);
      if (dropped || own || lacking || found.orphan() && !scene.headline()) {
        rejected(noun, "one side, institutions alone, a company and its own group, or an unknown side: too little is known");
        continue;
      }
      MoneyMention value = found.groups().size() > 1 ? null : value(type, start, end);
      events.add(
          new AgreementEvent(
              scene, type, general, loose, told, sides, date, value, noun.start(), end, name(noun),
              found.inherited() && (!timed || alone),
              act, found.carried(), found.orphan(), rule));
    }
  }

  private @Nullable String name(Hit noun) {
    return noun.entry().row() instanceof Instrument i && (i.frame() == Instrument.Frame.SIGNED || i.frame() == Instrument.Frame.JOINED)
        ? InstrumentName.of(s, scene, noun.start(), noun.end()) : null;
  }

  /** 12일에는 공동 개발한 제품을 소개한다: the day belongs to the sentence, not to 개발한. */
  private boolean topical(TimeMention date) {
    int length = Particles.at(s, date.end(), scene.end()).length();
    char last = s.charAt(date.end() + length - 1);
    return length > 0 && (last == '는' || last == '은');
  }

  /** 협약 등을 실시했다: with a verb that says nothing, and no other side, nothing certain is told. */
  private static boolean light(Hit act) {
    return Links.sense(act) == Act.Sense.LIGHT;
  }

  /** The sum that the clause of a contract gives, the nearest before the noun. */
  private @Nullable MoneyMention value(AgreementType type, int start, int end) {
    if (type == AgreementType.PARTNERSHIP || type == AgreementType.JOINT_VENTURE) {
      return null;
    }
    MoneyMention best = null;
    for (MoneyMention money : reading.monies(scene.clauseStart(start), end)) {
      if (money.value() != null) {
        best = money;
      }
    }
    return best;
  }
}

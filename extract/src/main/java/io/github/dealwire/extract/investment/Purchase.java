package io.github.dealwire.extract.investment;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.model.InvestmentType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause says is bought: a company, its stake or paper, or a thing that is no company. */
final class Purchase {

  private static final int AIM = 12;
  private static final int FAR = 30;
  private static final int WIDE = 60;
  private static final int HALF = 50;

  private final Clause clause;
  private final InvestmentWords words;
  private final String s;
  private final int stakeAt;
  private final boolean stake;
  private final boolean paper;
  private final boolean own;
  private @Nullable Argument bought;
  private @Nullable CompanyEntity boughtTopic;
  private @Nullable Argument holder;
  private boolean thing;

  private Purchase(Clause clause, InvestmentWords words, String s) {
    this.clause = clause;
    this.words = words;
    this.s = s;
    this.paper = clause.has(Mark.PAPER);
    this.stakeAt = stakeAt(clause, words, s);
    this.stake = paper || stakeAt >= 0;
    this.own = clause.has(Mark.OWN);
  }

  /** Reads the clause before a trigger; the actor is not what is bought. */
  static Purchase of(Clause clause, InvestmentWords words, String s, List<Hit> singles, @Nullable Argument actor) {
    Purchase purchase = new Purchase(clause, words, s);
    purchase.find(actor, singles);
    return purchase;
  }

  /** Where the last word for a part of a company stands; 주식회사 and 지분출자사 are none. */
  private static int stakeAt(Clause clause, InvestmentWords words, String s) {
    int to = clause.to;
    for (int at = clause.last(Mark.STAKE); at >= 0; at = words.last(Mark.STAKE, s, clause.from, to)) {
      int end = Chars.wordEnd(s, at, clause.to);
      int noun = at + words.length(Mark.STAKE, s, at);
      if (noun >= end || end == clause.to || !Chars.isHangul(s.charAt(noun)) || Particles.at(s, noun, end).length() == end - noun) {
        return at;
      }
      to = at + 1;
    }
    return -1;
  }

  private void find(@Nullable Argument actor, List<Hit> singles) {
    if (stake) {
      bought = owner(Math.max(stakeAt, clause.last(Mark.PAPER)), actor);
      // 호주 광구의 지분 10%
      thing = bought == null && !own && words.has(Mark.THING, s, clause.from, Math.max(stakeAt, clause.from));
      if (bought != null || own || thing) {
        return;
      }
    }
    bought = clause.last(
        a -> (a.role() == Role.OBJECT || a.role() == Role.ALSO && actor != null && a.start() > actor.start()) && a != actor
            && a.kind() != Argument.Kind.PERSON && !aimed(a));
    // 새봄을 따라잡기 위해 한별 인수에 나섰다: what stands right before the noun
    Argument beside = stake ? null : clause.adjacent(actor);
    if (bought != null && beside != null && beside.start() > bought.end() && beside.role() == Role.NONE) {
      bought = beside;
    }
    // 새봄을 키우려고 현지 판매사를 인수했다: somebody without a name is bought
    if (bought != null && bought.role() == Role.OBJECT && !stake && otherObject(bought.end())) {
      bought = null;
    }
    if (bought != null && !stake && site(bought)) {
      bought = null;
      thing = true;
      return;
    }
    if (bought == null && !stake) {
      thing = thing();
      if (!thing) {
        bought = clause.adjacent(actor);
      }
    }
    // 사모펀드와 손잡고 회사를 340억원에 인수했다: the company that the text is about is bought
    if (bought == null && !thing && actor != null && !singles.isEmpty()) {
      CompanyEntity topic = clause.scene.topicBefore();
      boughtTopic = topic == null || actor.companies().contains(topic) ? null : topic;
    }
  }

  /** 새봄을 따라잡기 위해: the object of a verb of purpose before the trigger. */
  private boolean aimed(Argument a) {
    for (Scene.ClauseVerb verb : clause.scene.verbs()) {
      if (verb.start() >= a.end() && verb.end() <= clause.to) {
        return verb.ending() == Ending.GERUND && verb.start() - a.end() <= AIM && clause.sides.all(a.end(), verb.start(), b -> true).isEmpty();
      }
    }
    return false;
  }

  /** Whether a noun that is no company, sum or stake stands as the object between a position and the trigger. */
  private boolean otherObject(int from) {
    int at = from;
    while (at < clause.to) {
      int wordEnd = Chars.wordEnd(s, at, clause.to);
      int start = at;
      at = wordEnd == at ? at + 1 : wordEnd;
      if (wordEnd - start >= 3 && words.endsWith(Mark.FIRM, s, start, wordEnd - 1) && Particles.at(s, wordEnd - 1, wordEnd).role() == Role.OBJECT) {
        return true;
      }
    }
    return false;
  }

  /** Whose stake: the company before 지분, through 보통주, in brackets or with the verb that says who holds or issues it. */
  private @Nullable Argument owner(int stakeAt, @Nullable Argument actor) {
    Scene scene = clause.scene;
    Argument owner = null;
    for (Argument a : scene.arguments()) {
      if (a.end() > stakeAt || a.start() < clause.from || a.companies().isEmpty()) {
        continue;
      }
      String gap = s.substring(a.end(), stakeAt);
      boolean near = stakeAt - a.end() <= FAR && gap.indexOf(',') < 0;
      boolean possesses = a.role() == Role.NONE || a.role() == Role.OF;
      if (near && possesses && a != actor && gap.length() <= FAR) {
        owner = a;
      } else if (a.role() == Role.SUBJECT && words.has(Mark.ISSUER, s, a.end(), Math.min(clause.to, stakeAt + FAR)) && a != actor) {
        owner = a;
      } else if (a.role() == Role.SUBJECT && words.has(Mark.HOLDER, s, a.end(), stakeAt)) {
        holder = a;
      }
    }
    return owner;
  }

  /** 이 조선소를, 로봇 사업을: a noun with an object particle that is no company. */
  private boolean thing() {
    int at = clause.to;
    for (int word = 0; word < 6 && at > clause.from; word++) {
      int end = at;
      while (end > clause.from && !Chars.isWord(s.charAt(end - 1))) {
        end--;
      }
      int start = Chars.wordStart(s, clause.from, end);
      for (int nounEnd = end; nounEnd > start + 1 && nounEnd >= end - 1; nounEnd--) {
        Role role = nounEnd == end ? Role.NONE : Particles.at(s, nounEnd, end).role();
        // 이 조선소는 2022년 새봄이 인수했다, but 새 공장은 새봄이 한별을 인수한 뒤 지었다
        boolean object = nounEnd == end ? clause.to - end <= 1 : role == Role.OBJECT || role == Role.TOPIC;
        if (object && words.endsWith(Mark.THING, s, start, nounEnd)) {
          // 달해조선소 인수: a name, where it is known as one
          return !named(start, nounEnd);
        }
        if (role == Role.OBJECT && nounEnd - start >= 2 && clause.reading.monies(start, nounEnd).isEmpty()) {
          return false;
        }
      }
      at = start;
    }
    return false;
  }

  /** 복합시설인 달해 가든을, 달해빌딩을: the name is that of a building. */
  private boolean site(Argument name) {
    if (words.endsWith(Mark.ESTATE, s, name.start(), name.nounEnd())) {
      return true;
    }
    int at = Math.max(clause.from, name.start() - FAR);
    int start = words.last(Mark.ESTATE, s, at, name.start());
    int end = start < 0 ? -1 : start + words.length(Mark.ESTATE, s, start);
    return end >= 0 && end < name.start() && s.startsWith("인 ", end)
        && clause.sides.all(end, name.start(), a -> a.kind() == Argument.Kind.COMPANY).isEmpty();
  }

  private boolean named(int start, int end) {
    return clause.all(a -> a.kind() == Argument.Kind.COMPANY && a.start() <= start && a.nounEnd() >= end).size() > 0;
  }

  boolean found() {
    return bought != null || boughtTopic != null || thing;
  }

  /** Own shares, without a company before them: no investment. */
  boolean ownShares() {
    return own && bought == null;
  }

  boolean isStake() {
    return stake;
  }

  boolean isPaper() {
    return paper;
  }

  boolean isThing() {
    return thing;
  }

  @Nullable Argument bought() {
    return bought;
  }

  /** The companies that are bought; empty for a thing. */
  List<CompanyEntity> recipients() {
    if (bought != null) {
      return new ArrayList<>(bought.companies());
    }
    return boughtTopic == null ? new ArrayList<>() : new ArrayList<>(List.of(boughtTopic));
  }

  /** Who holds what is bought, or from whom it is bought. */
  List<CompanyEntity> sellers() {
    List<CompanyEntity> sellers = new ArrayList<>();
    if (holder != null) {
      sellers.addAll(holder.companies());
    }
    for (Argument a : clause.all(a -> a.role() == Role.FROM)) {
      sellers.addAll(a.companies());
    }
    return sellers;
  }

  /** Who is said to hold what is sold. */
  List<CompanyEntity> holders() {
    return holder == null ? new ArrayList<>() : new ArrayList<>(holder.companies());
  }

  /** Whose purchase it is, where the noun phrase says it: 다온의 한별 인수. */
  @Nullable Argument purchaser() {
    Argument target = bought;
    if (target == null) {
      return null;
    }
    Argument of = null;
    for (Argument a : clause.scene.arguments()) {
      if (a.end() <= target.start() && a.start() >= clause.from && a.role() == Role.OF && target.start() - a.end() <= WIDE
          && !a.companies().isEmpty() && !clause.sides.captured(a, clause.to)) {
        of = a;
      }
    }
    return of;
  }

  /** A stake below the half is equity, all else an acquisition. */
  InvestmentType type(InvestmentType whole) {
    if (!stake && !part()) {
      return whole;
    }
    // 경영권 분쟁 중에 지분을 샀다: what is said far before the stake is of something else
    int from = stakeAt < 0 ? clause.from : Math.max(clause.from, stakeAt - AIM);
    boolean control = words.has(Mark.CONTROL, s, from, Math.min(clause.scene.end(), clause.to + FAR));
    if (control || clause.share() >= HALF) {
      return InvestmentType.ACQUISITION;
    }
    return InvestmentType.EQUITY;
  }

  /** 나머지 20%는, 20%를: a share without a word for it. */
  private boolean part() {
    int at = s.lastIndexOf('%', clause.to);
    if (at < clause.from || at + 1 >= clause.to || bought != null || thing) {
      return false;
    }
    Role role = Particles.at(s, at + 1, clause.to).role();
    return role == Role.OBJECT || role == Role.TOPIC;
  }

  /** Whether a word for the topic stands as the object of a clause: 회사를. */
  static List<Hit> objects(io.github.dealwire.extract.read.Reading reading, Clause clause) {
    List<Hit> out = new ArrayList<>();
    for (Hit hit : reading.hits(Kind.SINGLE, clause.from, clause.to)) {
      Role role = Particles.at(reading.chars(), hit.end(), clause.to).role();
      // 이 회사는 2019년 새봄이 인수했다
      boolean topic = role == Role.TOPIC && clause.subject() != null;
      if (reading.leftEdge(hit.start()) && (role == Role.OBJECT || topic)) {
        out.add(hit);
      }
    }
    return out;
  }
}

package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the sides of an agreement that a sentence tells. */
final class Parties {

  private static final int FARTHEST_DECISION = 70;
  private static final int NEAR = 20;
  private static final int ADJACENT = 2;
  private static final int FARTHEST_OBJECT = 24;

  private final Reading reading;
  private final AgreementWords words;
  private final Grammar grammar;
  private final Scene scene;
  private final Sides sides;
  private final String s;

  Parties(Reading reading, AgreementWords words, Grammar grammar, Scene scene) {
    this.reading = reading;
    this.words = words;
    this.grammar = grammar;
    this.scene = scene;
    this.sides = new Sides(scene);
    this.s = reading.chars();
  }

  /**
   * The sides found.
   *
   * @param groups the sides of each agreement: one, but where the sentence says 각각
   * @param inherited whether no side stands in the clause itself
   * @param carried whether a side comes from a sentence before
   * @param orphan whether the sides stand with 와 and nobody acts: 오픈AI와 합작사를 세운다 of one whose name was not recognised
   */
  record Found(List<List<CompanyEntity>> groups, boolean inherited, boolean carried, boolean orphan) {}

  /**
   * Finds them.
   *
   * @param from where the words that belong to the noun begin
   * @param before the sides of the agreement told last in the same sentence, empty where there is none
   * @param agreed whether the sides of an agreement of a sentence before may be meant
   */
  Found find(AgreementType type, Role partner, int from, int nounStart, int start, int end, List<CompanyEntity> before, boolean agreed) {
    int head = segment(from, nounStart);
    int clause = Math.max(head, sequel(from, nounStart));
    Argument actor = head > from ? ownHead(end) : actor(type == AgreementType.JOINT_VENTURE && nounStart > start, start, end);
    Set<CompanyEntity> parties = new LinkedHashSet<>();
    if (actor != null && onlooker(actor, start)) {
      return onlooked(type, partner, clause, nounStart, start, end, actor);
    }
    if (actor != null && !decidesForOthers(actor, start, end)) {
      parties.addAll(companies(actor));
    }
    List<Argument> partners = partners(type, partner, clause, nounStart, start, end, actor, parties.size() < 2);
    List<CompanyEntity> others = new ArrayList<>();
    partners.forEach(a -> others.addAll(companies(a)));
    List<List<CompanyEntity>> apart = apart(List.copyOf(parties), others, actor, nounStart);
    if (!apart.isEmpty()) {
      return new Found(apart, false, false, false);
    }
    parties.addAll(others);
    boolean inherited = parties.isEmpty();
    if (parties.size() < 2 && before.containsAll(parties)) {
      parties.addAll(before);
    }
    int named = parties.size();
    boolean open = actor == null && !sides.unnamedActor(s, grammar, start);
    boolean orphan = (actor == null || actor.companies().isEmpty()) && !partners.isEmpty() && partners.stream().allMatch(this::with);
    if (agreed && parties.size() < 2 && scene.agreedBefore().containsAll(parties) && !sides.unnamedPartner(s, clause, end)
        && (open || actor != null && !inherited)) {
      parties.addAll(scene.agreedBefore());
    }
    if (orphan && parties.size() > 1 && partners.stream().allMatch(a -> a.kind() == Argument.Kind.PERSON)) {
      // 대통령은 다온 대표, 한별 대표와 함께 합작사를 발표했다: who stands beside them is no side
      orphan = type != AgreementType.JOINT_VENTURE;
    }
    if (orphan && open && scene.topicBefore() != null && parties.size() > 1 && !scene.headline()) {
      // 다온은 … 지난달에는 한별, 새봄과 계약을 맺었다: all of them are partners of whom the text is about
      parties.add(scene.topicBefore());
    }
    if (scene.topicBefore() != null && open && parties.size() < 2) {
      parties.add(scene.topicBefore());
      if (parties.size() < 2 && scene.topicEarlier() != null && partners.stream().anyMatch(this::with)) {
        // 다온은 로봇을 만든다. 한별은 지난해 그 지분을 샀다. 지난달에는 한별과 계약을 맺었다: the one before is who acts
        parties.add(scene.topicEarlier());
      }
    }
    return new Found(
        parties.isEmpty() ? List.of() : List.of(List.copyOf(parties)), inherited, parties.size() > named, orphan && parties.size() == named);
  }

  /** 한 증권사 연구원은 “다온이 한별과 계약을 맺었다”고 말했다: who speaks about others is no side. */
  private boolean onlooker(Argument actor, int start) {
    return scene.quoted(start) && !scene.quoted(actor.start()) && words.onlooker(s, actor.start(), actor.nounEnd());
  }

  private Found onlooked(AgreementType type, Role partner, int clause, int nounStart, int start, int end, Argument actor) {
    List<CompanyEntity> sides = new ArrayList<>();
    partners(type, partner, clause, nounStart, start, end, actor, true).forEach(a -> sides.addAll(companies(a)));
    // “지난달 한별과 공급계약을 맺었다”: of the company that the article is about
    boolean carried = sides.size() == 1 && scene.topicBefore() != null && !sides.contains(scene.topicBefore())
        && !this.sides.unnamedActor(s, grammar, start);
    if (carried) {
      sides.add(0, scene.topicBefore());
      return new Found(List.of(List.copyOf(sides)), false, true, false);
    }
    return new Found(sides.size() > 1 ? List.of(List.copyOf(new LinkedHashSet<>(sides))) : List.of(), false, false, false);
  }

  private List<Argument> partners(
      AgreementType type, Role partner, int clause, int nounStart, int start, int end, @Nullable Argument actor, boolean wanted) {
    // 공급계약을 한별과 맺었다: with whom may stand behind the noun
    boolean with = !sides.all(clause, end, a -> a != actor && with(a)).isEmpty();
    Predicate<Argument> other = a -> a != actor && (with(a) || !with && (a.role() == partner && a.role() != Role.WITH || sold(a, type)));
    List<Argument> partners = new ArrayList<>(sides.all(clause, with ? end : nounStart, a -> other.test(a) && !sides.captured(a, start)));
    if (partners.isEmpty()) {
      partners.addAll(sides.all(clause, with ? end : nounStart, other));
    }
    if (partners.isEmpty()) {
      partners.addAll(invested(actor, nounStart));
    }
    if (partners.isEmpty() && wanted) {
      partners.addAll(sides.all(scene.start(), nounStart, a -> a != actor && with(a)));
    }
    if (partners.isEmpty() && wanted) {
      // 다온과 한별의 합작법인, 한별의 사업을 인수하는 계약
      partners.addAll(sides.all(clause, nounStart, a -> a != actor && a.role() == Role.OF && (a.companies().size() > 1 || contract(type))));
    }
    if (partners.isEmpty() && wanted) {
      // 다온·한별 업무협약, ‘다온·한별 상호 협력을 위한 업무협약’
      partners.addAll(sides.all(clause, nounStart, a -> a != actor && a.role() == Role.NONE && a.companies().size() > 1));
    }
    return partners;
  }

  /** With whom: 한별과, but not 한별과 달리. */
  private boolean with(Argument a) {
    return a.role() == Role.WITH && !grammar.compared(s, a.end()) && !ofObject(a);
  }

  /** 저장용기와 덮개를 한별과 함께 만든다: before an object that another partner stands behind, what nobody lists is part of the object. */
  private boolean ofObject(Argument a) {
    if (a.companies().stream().anyMatch(c -> c.known().isPresent())) {
      return false;
    }
    for (Argument next : scene.arguments()) {
      if (next.start() > a.end() && !next.companies().isEmpty()) {
        return next.role() == Role.WITH && next.start() - a.end() <= FARTHEST_OBJECT && object(a.end(), next.start());
      }
    }
    return false;
  }

  /** Whether a range is one noun phrase that ends as an object. */
  private boolean object(int from, int to) {
    boolean object = false;
    for (int at = from; at < to; at++) {
      int end = Chars.wordEnd(s, at, to);
      if (end == at) {
        if (s.charAt(at) != ' ') {
          return false;
        }
        continue;
      }
      if (grammar.tail(s, at, end) != null || object) {
        return false;
      }
      Particle particle = Particles.at(s, end - 1, end);
      object = particle.role() == Role.OBJECT;
      at = end;
    }
    return object && reading.hits(Kind.AGREEMENT, from, to).isEmpty();
  }

  /** 다온은 한별에 투자하고 파트너십을 맺었다: whom the clause before gives money is whom the agreement is with. */
  private List<Argument> invested(@Nullable Argument actor, int nounStart) {
    if (actor == null) {
      return List.of();
    }
    return sides.all(actor.end(), nounStart, a -> a.role() == Role.TO && reading.hits(Kind.INVESTMENT, a.end(), Math.min(nounStart, a.end() + NEAR)).stream()
        .anyMatch(hit -> hit.entry().row() instanceof VerbForm || hit.start() - a.end() <= ADJACENT)
        && connected(a.end(), nounStart));
  }

  private boolean connected(int from, int to) {
    for (Scene.ClauseVerb verb : scene.verbs()) {
      if (verb.start() >= from && verb.end() <= to) {
        return verb.ending() == Ending.CONNECTIVE;
      }
    }
    return false;
  }

  /** 각각: one agreement with each of the others, or, of several who act, of each with the other one. */
  private List<List<CompanyEntity>> apart(List<CompanyEntity> actors, List<CompanyEntity> others, @Nullable Argument actor, int nounStart) {
    if (actor == null || words.distributive(s, actor.end(), nounStart) < 0) {
      return List.of();
    }
    List<List<CompanyEntity>> groups = new ArrayList<>();
    if (actors.size() == 1 && others.size() > 1) {
      others.forEach(other -> groups.add(List.of(actors.get(0), other)));
    } else if (actors.size() > 1 && others.size() == 1 && !actors.contains(others.get(0))) {
      actors.forEach(each -> groups.add(List.of(each, others.get(0))));
    } else if (actors.size() > 1 && others.isEmpty() && sides.unnamedPartner(s, actor.end(), nounStart)) {
      // 다온과 한별은 각각 폴란드 업체와 손잡았다
      actors.forEach(each -> groups.add(List.of(each)));
    }
    return groups;
  }

  /** The companies of an argument that can be a party: no kind of company, no singer. */
  private List<CompanyEntity> companies(Argument a) {
    return a.companies().stream().filter(c -> c.known().isPresent() || !words.classNoun(c.name()) && !performs(c, a)).toList();
  }

  private boolean performs(CompanyEntity company, Argument a) {
    for (CompanyMention mention : company.mentions()) {
      if (mention.start() >= a.start() && mention.end() <= a.end() && words.performer(s, mention.start())) {
        return true;
      }
    }
    return false;
  }

  /** 다온과 합작사를 세운 한별, 새봄과 합작사를 세워 … 짓는 마루가: behind a noun with a clause of its own and a comma, another begins. */
  private int segment(int from, int nounStart) {
    int start = from;
    for (Argument a : scene.arguments()) {
      if (a.start() > from && a.end() < nounStart && a.role() == Role.NONE && !a.companies().isEmpty() && Chars.isComma(s.charAt(a.end()))
          && scene.verbs().stream().anyMatch(v -> v.ending().isModifier() && v.end() <= a.start() && a.start() - v.end() <= ADJACENT)) {
        start = a.end() + 1;
      }
    }
    return start;
  }

  /** 한별과 계약을 맺은 뒤 새봄과 협약을 체결했다: behind 뒤 another clause begins. */
  private int sequel(int from, int nounStart) {
    int start = from;
    for (Scene.ClauseVerb verb : scene.verbs()) {
      if (verb.start() > from && verb.end() < nounStart && verb.ending().isModifier() && words.sequel(s, verb.end())) {
        start = verb.end();
      }
    }
    return start;
  }

  /** Who acts; of a verb that modifies a noun, and has no subject of its own, the noun: 협약을 맺은 다온은. */
  private @Nullable Argument actor(boolean founded, int start, int end) {
    Argument actor = sides.actor(start);
    // 한별과 세운 합작법인 새봄은: the noun is what they founded
    if (actor == null && !founded) {
      actor = sides.head(end);
    }
    return actor == null ? laterHead(end) : actor;
  }

  private @Nullable Argument ownHead(int end) {
    Argument head = sides.head(end);
    return head == null ? laterHead(end) : head;
  }

  /** 한별과 손잡고 공장을 세운 다온: the noun that the chain of verbs comes to. */
  private @Nullable Argument laterHead(int end) {
    for (Scene.ClauseVerb verb : scene.verbs()) {
      if (verb.start() < end || verb.ending() == Ending.CONNECTIVE) {
        continue;
      }
      return verb.ending().isModifier() ? sides.head(verb.end()) : null;
    }
    return null;
  }

  /** 공정위는 다온과 한별의 합작법인 설립을 승인했다: the authority is no side. */
  private boolean decidesForOthers(Argument actor, int start, int end) {
    return actor.companies().stream().allMatch(c -> c.type() == CompanyType.INSTITUTION)
        && reading.hits(Kind.ACT, start, Math.min(scene.end(), end + FARTHEST_DECISION)).stream()
            .anyMatch(hit -> ((Act) hit.row(VerbForm.class).row()).sense() == Act.Sense.DECIDE);
  }

  /** 한별에 공급하는 계약, 한별로부터 따낸 계약: of contracts the other side may stand so. */
  private static boolean sold(Argument a, AgreementType type) {
    // 홍 회장에게 지분을 팔 수 있는 계약: a person is no side for his company
    return contract(type) && a.kind() != Argument.Kind.PERSON && (a.role() == Role.TO || a.role() == Role.FROM);
  }

  private static boolean contract(AgreementType type) {
    return type == AgreementType.SUPPLY_CONTRACT || type == AgreementType.LICENSE || type == AgreementType.CONTRACT;
  }
}

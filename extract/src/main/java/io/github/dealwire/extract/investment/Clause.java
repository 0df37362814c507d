package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.CompanyType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that a trigger governs: its clause before it, or one of several parts that share the trigger (다온이
 * 500억원, 한별이 300억원을 출자했다).
 */
final class Clause {

  private static final int ADJACENT = 2;
  private static final int ISSUE = 22;
  private static final int NUMBER = 10;
  private static final BigDecimal LEAST_WON = BigDecimal.valueOf(50_000_000);
  private static final BigDecimal LEAST = BigDecimal.valueOf(50_000);

  final Scene scene;
  final Sides sides;
  final int from;
  final int to;
  final Reading reading;
  private final InvestmentWords words;
  private final String s;
  private final @Nullable Argument given;

  private Clause(
      Reading reading, InvestmentWords words, Scene scene, Sides sides, int from, int to, @Nullable Argument given) {
    this.reading = reading;
    this.words = words;
    this.scene = scene;
    this.sides = sides;
    this.from = from;
    this.to = to;
    this.given = given;
    this.s = reading.chars();
  }

  /** The clause of a trigger, or its parts where each names who and how much. */
  static List<Clause> of(Reading reading, InvestmentWords words, Scene scene, Sides sides, Hit hit) {
    int from = Math.max(scene.clauseStart(hit.start()), entry(reading.chars(), words, scene, hit.start()));
    Clause whole = new Clause(reading, words, scene, sides, from, hit.start(), null);
    List<Argument> actors = new ArrayList<>();
    for (Argument a : scene.arguments()) {
      boolean acts = a.role() == Role.SUBJECT || a.role() == Role.TOPIC;
      if (a.start() >= from && a.end() <= hit.start() && acts && whole.heard(a) && !sides.captured(a, hit.start())) {
        actors.add(a);
      }
    }
    List<Clause> parts = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      int to = i + 1 < actors.size() ? actors.get(i + 1).start() : hit.start();
      int start = i == 0 ? from : actors.get(i).start();
      Clause part = new Clause(reading, words, scene, sides, start, to, actors.get(i));
      if (part.sums().isEmpty()) {
        return List.of(whole);
      }
      parts.add(part);
    }
    return parts.size() > 1 ? parts : priced(whole, actors.isEmpty() ? whole.actor() : actors.get(actors.size() - 1));
  }

  /** 500억원을 투자한 것, 새봄을 인수한 것 등을: where the last entry of a list of told things begins, -1 where none does. */
  private static int entry(String s, InvestmentWords words, Scene scene, int to) {
    for (int at = s.lastIndexOf(',', to - 1); at > scene.start() + 1; at = s.lastIndexOf(',', at - 1)) {
      int noun = Chars.wordStart(s, scene.start(), at);
      if (s.charAt(noun - 1 < scene.start() ? noun : noun - 1) == ' ' && words.length(Mark.POINT, s, noun) == at - noun && at > noun
          && scene.quoted(at) == scene.quoted(to)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** 한별전자를 300억원에, 새봄홀딩스를 200억원에 샀다: one part for each price. */
  private static List<Clause> priced(Clause whole, @Nullable Argument actor) {
    List<MoneyMention> sums = whole.sums();
    List<Clause> parts = new ArrayList<>();
    int start = whole.from;
    for (int i = 0; i < sums.size(); i++) {
      int end = sums.get(i).outerEnd();
      boolean price = end < whole.to && Particles.at(whole.s, end, whole.to).role() == Role.TO;
      boolean last = i == sums.size() - 1;
      if (!price || !last && whole.s.charAt(end + 1) != ',') {
        return List.of(whole);
      }
      parts.add(new Clause(whole.reading, whole.words, whole.scene, whole.sides, start, last ? whole.to : end + 1, actor));
      start = end + 1;
    }
    return parts.size() > 1 && actor != null ? parts : List.of(whole);
  }

  /** Whether who acts is told by the part itself, which shares its trigger. */
  boolean shared() {
    return given != null;
  }

  /** Who does it. */
  @Nullable Argument actor() {
    if (given != null) {
      return given;
    }
    Argument actor = sides.actor(to);
    boolean speech = scene.quoted(to);
    // “1조원을 투자할 계획”이라고 다온소프트 대표는 말했다: who speaks acts, unless the speech itself names somebody
    if (speech && (actor == null || !scene.quoted(actor.start()))) {
      // “빅3는 1조원을 쓰기로 했다”: who is spoken of acts, named or not
      if (stranger(scene.start(), true)) {
        return null;
      }
      Argument speaker = speaker();
      return speaker != null ? speaker : actor;
    }
    if (actor != null && actor.end() <= from && entry(s, words, scene, to) == from) {
      return null;
    }
    // 다온이 법인을 세우고 법인은 500억원을 유치한다: the clause has its own subject
    return actor != null && actor.role() == Role.SUBJECT && actor.start() < from && stranger(from, false) ? null : actor;
  }

  private @Nullable Argument speaker() {
    for (Argument a : scene.arguments()) {
      if (a.start() > to && !scene.quoted(a.start()) && (a.role() == Role.TOPIC || a.role() == Role.SUBJECT) && !a.companies().isEmpty()) {
        return a;
      }
    }
    return null;
  }

  /** The companies that do it; those that the sentences before are about where the sentence names nobody. */
  List<CompanyEntity> actors(@Nullable Argument actor) {
    if (actor != null && actor.kind() == Argument.Kind.OTHER) {
      return companions(actor);
    }
    if (actor != null) {
      return new ArrayList<>(actor.companies());
    }
    CompanyEntity topic = scene.topicBefore();
    return topic == null || stranger() || unnamed() || entry(s, words, scene, to) >= 0 ? new ArrayList<>() : new ArrayList<>(List.of(topic));
  }

  /** 다온소프트와 한별전자, 현지 투자자가 함께: those who are named beside somebody without a name. */
  private List<CompanyEntity> companions(Argument actor) {
    List<CompanyEntity> companions = new ArrayList<>();
    boolean group = words.endsWith(Mark.GROUP, s, actor.start(), actor.nounEnd());
    for (Argument a : scene.arguments()) {
      boolean beside = a.role() == Role.WITH || a.role() == Role.NONE && listed(a.end());
      boolean apart = scene.modifierBetween(a.end(), actor.start()) != null;
      // 다온소프트가 이끄는 컨소시엄이
      boolean leads = group && apart && a.role() == Role.SUBJECT && actor.start() - a.end() <= ISSUE;
      if (a.start() >= from && a.end() <= actor.start() && (beside && !apart || leads)) {
        a.companies().stream().filter(c -> !companions.contains(c)).forEach(companions::add);
      }
    }
    return companions;
  }

  /** 다온소프트, 현지 투자자가: a comma joins; the name in 다온소프트 주가 흐름 is none of those who act. */
  private boolean listed(int end) {
    int at = Chars.skipSpaces(s, end, to);
    return at < to && (Chars.isComma(s.charAt(at)) || Chars.isMiddleDot(s.charAt(at)) || s.startsWith("및 ", at));
  }

  /** “100억원이 필요하다”고 어느 교수는 말했다: whoever speaks outside of the speech is not what the text is about. */
  private boolean unnamed() {
    return scene.arguments().stream().anyMatch(
        a -> a.companies().isEmpty() && (a.kind() == Argument.Kind.PERSON || a.kind() == Argument.Kind.OTHER) && !scene.quoted(a.start())
            && (a.role() == Role.TOPIC || a.role() == Role.SUBJECT) && (a.start() < to || scene.quoted(to)));
  }

  /** Somebody in the sentence before the trigger who may act and whose name was not found. */
  boolean stranger() {
    return stranger(scene.start(), false);
  }

  private boolean stranger(int begin, boolean spoken) {
    int at = begin;
    while (at < to) {
      int wordEnd = Chars.wordEnd(s, at, to);
      int start = at;
      at = wordEnd == at ? at + 1 : wordEnd;
      char last = wordEnd > start ? s.charAt(wordEnd - 1) : ' ';
      boolean marked = last == '은' || last == '는' || last == '이' || last == '가';
      if (marked && Particles.at(s, wordEnd - 1, wordEnd).role().marksActor() && !known(start, wordEnd) && someone(start, wordEnd - 1)
          && (scene.quoted(start) ? scene.quoted(to) : !spoken)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is no ordinary word, or one for several who act: 홍두깨(37)는, ‘새물결’은, 개발사들이. */
  private boolean someone(int start, int end) {
    if (end == start) {
      char before = start > scene.start() ? s.charAt(start - 1) : ' ';
      if (before != ')') {
        return Chars.isQuoteClose(before);
      }
      int open = s.lastIndexOf('(', start);
      int noun = open < 0 ? -1 : Chars.wordStart(s, scene.start(), open);
      return noun >= 0 && noun < open && !known(noun, open) && someone(noun, open);
    }
    return end - start >= 2 && (!words.ordinary(s.substring(start, end)) || end - start >= 3 && s.charAt(end - 1) == '들');
  }

  /** 이 사업은 500억원을 들여 배를 짓는 사업이다: the sentence is about something else than the ones before. */
  boolean otherTopic() {
    int at = scene.start();
    while (at < to) {
      int wordEnd = Chars.wordEnd(s, at, to);
      int start = at;
      at = wordEnd == at ? at + 1 : wordEnd;
      char last = wordEnd > start ? s.charAt(wordEnd - 1) : ' ';
      if (wordEnd - start >= 3 && (last == '은' || last == '는') && Particles.at(s, wordEnd - 1, wordEnd).role() == Role.TOPIC
          && Particles.at(s, wordEnd - 2, wordEnd).length() != 2 && !known(start, wordEnd)
          && !words.endsWith(Mark.SITE, s, start, wordEnd - 1) && (!scene.quoted(start) || scene.quoted(to))) {
        return true;
      }
    }
    return false;
  }

  private boolean known(int start, int end) {
    return scene.arguments().stream().anyMatch(a -> a.start() < end && start < a.end() && (a.kind() != Argument.Kind.SET || !a.companies().isEmpty()))
        || scene.verbs().stream().anyMatch(v -> v.start() < end && start < v.end())
        || !reading.times(start, end).isEmpty() || !reading.monies(start, end).isEmpty() || Chars.isDigit(s.charAt(start));
  }

  /** Whether a word that is no sum stands as an object before the trigger: what is bought, where it was not found. */
  boolean object() {
    int at = from;
    while (at < to) {
      int wordEnd = Chars.wordEnd(s, at, to);
      int start = at;
      at = wordEnd == at ? at + 1 : wordEnd;
      if (wordEnd - start >= 2 && Particles.at(s, wordEnd - 1, wordEnd).role() == Role.OBJECT && reading.monies(start, wordEnd - 1).isEmpty()
          && !words.endsWith(Mark.STAKE, s, start, wordEnd - 1) && !Chars.isDigit(s.charAt(start))) {
        return true;
      }
    }
    return false;
  }

  private boolean heard(Argument a) {
    return scene.quoted(to) || !scene.quoted(a.start());
  }

  /** The last argument with companies in the clause that passes and belongs to no other verb. */
  @Nullable Argument last(Predicate<Argument> test) {
    return sides.last(to, a -> a.start() >= from && !sides.captured(a, to) && test.test(a));
  }

  /** All arguments with companies in the clause that pass. */
  List<Argument> all(Predicate<Argument> test) {
    return sides.all(from, to, a -> !sides.captured(a, to) && test.test(a));
  }

  @Nullable Argument subject() {
    return given != null ? given : last(a -> a.role() == Role.SUBJECT);
  }

  /** Where the money goes: a company that 에 marks. */
  List<Argument> toward() {
    return all(a -> a.role() == Role.TO && corporate(a));
  }

  static boolean corporate(Argument a) {
    return a.kind() != Argument.Kind.PERSON && a.kind() != Argument.Kind.SET && a.companies().stream().anyMatch(c -> c.type() != CompanyType.INSTITUTION);
  }

  /** The company right before the trigger, without a particle: 한별전자 인수. */
  @Nullable Argument adjacent(@Nullable Argument actor) {
    return last(
        a -> a != actor && (a.role() == Role.NONE || a.role() == Role.OF) && a.kind() == Argument.Kind.COMPANY && to - a.end() <= ADJACENT
            && (a.start() > scene.start() || a.role() == Role.OF));
  }

  /** The company whose shares the clause names: 한별전자의 제3자배정 유상증자에 500억원 규모로 참여. */
  @Nullable Argument holder(@Nullable Argument actor) {
    int issue = last(Mark.ISSUE);
    int at = issue < 0 ? to : issue;
    return sides.last(
        at, a -> a != actor && a.start() >= from && at - a.end() <= ISSUE
            && (a.role() == Role.NONE || a.role() == Role.OF || a.role() == Role.SUBJECT && sides.captured(a, at)));
  }

  /** The sums in the clause that are no price of something else and belong to no other verb. */
  List<MoneyMention> sums() {
    List<MoneyMention> sums = new ArrayList<>();
    for (MoneyMention money : reading.monies(from, to)) {
      if (large(money) && (scene.quoted(to) || !scene.quoted(money.start()))
          && !words.decoy(s, money, scene.start(), scene.end()) && scene.modifierBetween(money.outerEnd(), to) == null) {
        sums.add(money);
      }
    }
    return sums;
  }

  /** Companies do not invest what private savers do, nor the price of a share. */
  static boolean large(MoneyMention money) {
    BigDecimal least = money.currency().equals("KRW") || money.currency().equals("JPY") ? LEAST_WON : LEAST;
    return money.value() != null && money.value().compareTo(least) >= 0;
  }

  /** The sum that the clause is about: the total, else the last. */
  @Nullable MoneyMention sum() {
    List<MoneyMention> sums = sums();
    for (MoneyMention money : sums) {
      if (total(money)) {
        return money;
      }
    }
    return sums.isEmpty() ? null : sums.get(sums.size() - 1);
  }

  /** 총 500억원, 합쳐 500억원. */
  boolean total(MoneyMention money) {
    if (words.at(Mark.TOTAL, s, money.start())) {
      return true;
    }
    int wordStart = Chars.wordStart(s, from, Math.max(from, money.start() - 1));
    return wordStart < money.start() && words.at(Mark.TOTAL, s, wordStart);
  }

  /**
   * Where each of several sums goes, the text before it up to the sum before: 한별에 10억원, 새봄에 20억원. Empty where the sums are
   * not told so.
   */
  List<MoneyMention> parts() {
    List<MoneyMention> sums = sums();
    if (sums.size() < 2 || sums.stream().anyMatch(this::total)) {
      return List.of();
    }
    for (int i = 0; i < sums.size(); i++) {
      int start = i == 0 ? from : sums.get(i - 1).outerEnd();
      if (!aimed(start, sums.get(i).start())) {
        return List.of();
      }
    }
    return sums;
  }

  /** Whether the clause says what the money is for: 공장에, 짓는 데, 짓기 위해. */
  boolean aimed() {
    return aimed(from, to);
  }

  private boolean aimed(int start, int end) {
    int at = start;
    while (at < end) {
      int wordEnd = Chars.wordEnd(s, at, end);
      if (wordEnd == at) {
        at++;
        continue;
      }
      char last = s.charAt(wordEnd - 1);
      boolean place = wordEnd - at == 1 ? last == '데' : last == '에' && Particles.at(s, wordEnd - 1, wordEnd).role() == Role.TO;
      int word = at;
      if (place && !words.endsWith(Mark.ASIDE, s, word, wordEnd) && reading.times(word, wordEnd).isEmpty() && reading.monies(word, wordEnd).isEmpty() && !timely(word, wordEnd)) {
        return true;
      }
      at = wordEnd;
    }
    return false;
  }

  /** 11월에, 지난해에: the word is part of a time. */
  private boolean timely(int start, int end) {
    return reading.times(Math.max(from, start - 12), Math.min(scene.end(), end)).stream().anyMatch(t -> t.end() > start);
  }

  /** 각각 10억원, 10억원씩: every side has its own sum. */
  boolean each() {
    if (has(Mark.EACH)) {
      return true;
    }
    return sums().stream().anyMatch(m -> m.outerEnd() < to && Particles.at(s, m.outerEnd(), to).role() == Role.EACH);
  }

  /** How many percent are bought: the number behind the word for shares, or right before it; 0 where there is none. 100% 자회사 is none. */
  int share() {
    int stake = Math.max(last(Mark.STAKE), last(Mark.PAPER));
    if (stake < 0) {
      return percent(from, to);
    }
    int behind = percent(stake, to);
    return behind > 0 ? behind : percent(Math.max(from, stake - NUMBER), stake);
  }

  /** The highest percentage within a range, 0 where there is none; 100% 손자회사 says how much of another company somebody has. */
  private int percent(int start, int end) {
    int best = 0;
    for (int i = start; i < end; i++) {
      if (s.charAt(i) != '%' || words.at(Mark.BRANCH, s, Chars.skipSpaces(s, i + 1, end))) {
        continue;
      }
      int first = i;
      while (first > start && (Chars.isDigit(s.charAt(first - 1)) || s.charAt(first - 1) == '.')) {
        first--;
      }
      int whole = 0;
      for (int j = first; j < i && Chars.isDigit(s.charAt(j)) && whole < 1000; j++) {
        whole = whole * 10 + Chars.digit(s.charAt(j));
      }
      best = Math.max(best, whole <= 100 ? whole : 0);
    }
    return best;
  }

  /** Whether a word with a mark stands in the clause. */
  boolean has(Mark mark) {
    return words.has(mark, s, from, to);
  }

  /** Where the last word with a mark begins in the clause, -1 where none stands there. */
  int last(Mark mark) {
    return words.last(mark, s, from, to);
  }
}

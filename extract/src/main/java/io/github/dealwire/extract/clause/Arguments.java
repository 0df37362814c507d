package io.github.dealwire.extract.clause;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.executive.Executives;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.executive.PersonMention;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a sentence together: who is named in it, joined with whom, in which role. */
final class Arguments {

  private static final int LONGEST_GAP = 45;
  private static final int WORDS_OF_COUNT = 4;
  private static final int NEAR_NUMBER = 20;
  private static final int LONGEST_KIND = 24;
  private static final int LONGEST_PRODUCT = 64;

  private final Reading reading;
  private final Companies companies;
  private final Executives executives;
  private final Grammar grammar;
  private final String s;

  Arguments(Reading reading, Companies companies, Executives executives, Grammar grammar) {
    this.reading = reading;
    this.companies = companies;
    this.executives = executives;
    this.grammar = grammar;
    this.s = reading.chars();
  }

  /** The arguments by position; those of {@link Argument.Kind#SET} and {@link Argument.Kind#SINGLE} still without companies. */
  List<Argument> of(Sentence sentence) {
    List<Argument> single = new ArrayList<>();
    List<PersonMention> people = executives.mentions(sentence.start(), sentence.end());
    for (PersonMention person : people) {
      NounTail tail = person.tail();
      CompanyEntity company = person.company();
      single.add(
          new Argument(
              person.start(), tail.nounEnd(), tail.end(), company == null ? List.of() : List.of(company),
              List.of(person.person()), tail.role(), Argument.Kind.PERSON, tail.andOthers()));
    }
    int next = 0;
    for (CompanyMention m : companies.mentions(sentence.start(), sentence.end())) {
      while (next < people.size() && people.get(next).end() <= m.start()) {
        next++;
      }
      if (next < people.size() && people.get(next).start() < m.end()) {
        continue;
      }
      // 아마존웹서비스(AWS): the gloss is no side of its own
      Argument last = single.isEmpty() ? null : single.get(single.size() - 1);
      if (last != null && last.kind() == Argument.Kind.COMPANY && m.start() < last.end() && last.companies().contains(m.company())) {
        continue;
      }
      NounTail tail = tail(m, sentence.end());
      single.add(
          new Argument(
              m.start(), tail.nounEnd(), tail.end(), List.of(m.company()), List.of(), tail.role(), Argument.Kind.COMPANY,
              tail.andOthers()));
    }
    single.sort(Comparator.comparingInt(Argument::start));
    anaphors(sentence, Kind.SET, single);
    anaphors(sentence, Kind.SINGLE, single);
    anaphors(sentence, Kind.PRONOUN, single);
    others(sentence, single);
    return join(single, sentence.kind().isHeadline());
  }

  /** 다온의 모바일 게임 ‘라온달’이, 다온의 ‘라온달’과: whose product acts or is dealt with. */
  private @Nullable NounTail product(CompanyMention m, int limit) {
    int from = m.tail().end();
    if (m.tail().role() != Role.OF) {
      return null;
    }
    int open = from;
    while (open < limit && open - from < LONGEST_KIND && !Chars.isQuoteOpen(s.charAt(open)) && s.charAt(open) != '"') {
      open++;
    }
    if (open >= limit || !Chars.isQuoteOpen(s.charAt(open))) {
      return null;
    }
    String kind = s.substring(from, open).strip();
    int close = Find.first(s, Chars.closing(s.charAt(open)), open + 1, Math.min(limit, open + LONGEST_PRODUCT));
    // 다온의 자회사 ‘라온달’이: a company of its own
    if (close < 0 || !kind.isEmpty() && (!describes(kind) || grammar.agent(kind, 0, kind.length()))
        || !companies.mentions(from, open + 2).isEmpty() || !kind.isEmpty() && !companies.mentions(from, close).isEmpty()) {
      return null;
    }
    NounTail tail = NounTail.of(s, close + 1, limit);
    return tail.role() == Role.TOPIC || tail.role() == Role.SUBJECT || tail.role() == Role.WITH ? tail : null;
  }

  /** What follows a name, through 관계자 and through the bracket that it stands in: 자회사(다온캐피탈)에. */
  private NounTail tail(CompanyMention m, int limit) {
    NounTail product = product(m, limit);
    if (product != null) {
      return product;
    }
    int topical = grammar.topicalEnd(s, m.tail().nounEnd());
    if (topical > m.tail().nounEnd()) {
      NounTail t = m.tail();
      return new NounTail(Role.TOPIC, topical, t.nounEnd(), t.glossStart(), t.glossEnd(), false, false, true);
    }
    int speaker = grammar.speakerEnd(s, m.tail().end());
    if (speaker > m.tail().end()) {
      return NounTail.of(s, speaker, limit);
    }
    if (m.tail().role() == Role.NONE) {
      NounTail counted = counted(m.tail(), limit);
      if (counted != null) {
        return counted;
      }
    }
    boolean bracketed = m.start() > 0 && s.charAt(m.start() - 1) == '(' && m.end() < limit && s.charAt(m.end()) == ')';
    return bracketed ? NounTail.of(s, m.end() + 1, limit) : m.tail();
  }

  /** 다온 등 5개 기관과, 다온 외 36인의 주주와: the role is that of the count. */
  private @Nullable NounTail counted(NounTail tail, int limit) {
    int at = tail.end();
    boolean others = tail.andOthers();
    // 한국발전, 국내 협력사 9곳과
    if (!others && at + 1 < limit && Chars.isComma(s.charAt(at)) && number(at, Math.min(limit, at + NEAR_NUMBER))) {
      at++;
      others = true;
    }
    if (!others && s.startsWith(" 외 ", at) && at + 3 < limit && Chars.isDigit(s.charAt(at + 3))) {
      at += 2;
      others = true;
    }
    if (!others || at >= limit || s.charAt(at) != ' ') {
      return null;
    }
    for (int word = 0; word < WORDS_OF_COUNT; word++) {
      at = Chars.skipSpaces(s, at, limit);
      int end = Chars.wordEnd(s, at, limit);
      while (end < limit && Chars.isMiddleDot(s.charAt(end))) {
        end = Chars.wordEnd(s, end + 1, limit);
      }
      for (int nounEnd = at + 1; nounEnd < end; nounEnd++) {
        Particle particle = Particles.at(s, nounEnd, end);
        if (particle.length() == end - nounEnd && particle.role() != Role.OF && end - nounEnd > 0) {
          return new NounTail(particle.role(), end, nounEnd, tail.glossStart(), tail.glossEnd(), true, false, true);
        }
      }
      if (end == at || end >= limit || s.charAt(end) != ' ') {
        return null;
      }
      at = end;
    }
    return null;
  }

  /** Whether the next digit within a range comes before any comma or company. */
  private boolean number(int comma, int to) {
    for (int i = comma + 1; i < to; i++) {
      char c = s.charAt(i);
      if (Chars.isDigit(c)) {
        return companies.mentions(comma, i).isEmpty() && s.charAt(i - 1) == ' ' && i + 1 < s.length() && counter(i + 1);
      }
      if (Chars.isComma(c) || c == '.') {
        return false;
      }
    }
    return false;
  }

  private boolean counter(int at) {
    int i = at;
    while (i < s.length() && Chars.isDigit(s.charAt(i))) {
      i++;
    }
    return i < s.length() && (s.charAt(i) == '곳' || s.charAt(i) == '개' || s.charAt(i) == '사');
  }

  /** Words for somebody without a name, where they act or are dealt with. */
  private void others(Sentence sentence, List<Argument> out) {
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = Chars.wordEnd(s, at, sentence.end());
      int start = at;
      at = end == at ? at + 1 : end;
      for (int nounEnd = Math.max(start + 1, end - 3); nounEnd < end && Particles.mayEnd(s.charAt(end - 1)); nounEnd++) {
        Particle particle = Particles.at(s, nounEnd, end);
        Role role = particle.role();
        boolean whole = particle.length() == end - nounEnd;
        if (whole && (role == Role.SUBJECT || role == Role.TOPIC || role == Role.WITH) && grammar.agent(s, start, nounEnd)) {
          int from = start;
          int to = end;
          if (!overlaps(out, from, to)) {
            out.add(new Argument(start, nounEnd, end, List.of(), List.of(), role, Argument.Kind.OTHER, false));
          }
          break;
        }
      }
    }
    out.sort(Comparator.comparingInt(Argument::start));
  }

  private static boolean overlaps(List<Argument> arguments, int from, int to) {
    for (Argument a : arguments) {
      if (a.start() < to && from < a.end()) {
        return true;
      }
    }
    return false;
  }

  private void anaphors(Sentence sentence, Kind kind, List<Argument> out) {
    for (Hit hit : reading.hits(kind, sentence.start(), sentence.end())) {
      NounTail tail = NounTail.of(s, hit.end(), sentence.end());
      if (!reading.leftEdge(hit.start()) || !tail.clean() || kind == Kind.SINGLE && !stands(hit, tail)
          || kind == Kind.PRONOUN && !tail.role().marksActor()
          || out.stream().anyMatch(a -> a.start() < hit.end() && hit.start() < a.end())) {
        continue;
      }
      out.add(
          new Argument(
              hit.start(), tail.nounEnd(), tail.end(), List.of(), List.of(), tail.role(),
              Argument.Kind.valueOf(kind.name()), tail.andOthers()));
    }
    out.sort(Comparator.comparingInt(Argument::start));
  }

  /** 회사는 stands for the topic only as who does it; 물류 회사는 and 회사 직원은 do not stand for it. */
  private boolean stands(Hit hit, NounTail tail) {
    boolean pointed = hit.length() > 2 && s.charAt(hit.start() + 1) == ' ' || hit.length() > 3;
    if (pointed) {
      return true;
    }
    boolean acts = tail.role().marksActor() || tail.side();
    boolean alone = hit.start() == 0 || s.charAt(hit.start() - 1) != ' ' || hit.start() < 2 || !Chars.isWord(s.charAt(hit.start() - 2))
        || Role.NONE != roleBefore(hit.start() - 1);
    return acts && alone;
  }

  private Role roleBefore(int end) {
    int start = Chars.wordStart(s, Math.max(0, end - 12), end);
    Ending tail = grammar.tail(s, start, end);
    if (tail != null && !tail.isModifier()) {
      return Role.TOPIC;
    }
    for (int i = start + 1; i < end; i++) {
      if (Particles.at(s, i, end).length() == end - i) {
        Role role = Particles.at(s, i, end).role();
        return role == Role.OF || role == Role.WITH ? Role.NONE : role;
      }
    }
    return Role.NONE;
  }

  /** Joins A·B; A, B, C와 D가; A와 소재 기업 B가 into one argument with the role of the last. */
  private List<Argument> join(List<Argument> single, boolean headline) {
    List<Argument> out = new ArrayList<>();
    for (int i = 0; i < single.size(); i++) {
      Argument next = single.get(i);
      Argument last = out.isEmpty() ? null : out.get(out.size() - 1);
      // 다온과 한별의 소프트웨어 계열사인 새봄은: 다온 and 새봄, for 한별 only owns 새봄
      if (last != null && last.role() == Role.WITH && next.role() == Role.OF && i + 1 < single.size() && owns(next, single.get(i + 1))) {
        next = single.get(++i);
      } else if (last == null || !joins(last, next) && (headline || !joinsOther(last, next)) || i + 1 < single.size() && stacked(last, next, single.get(i + 1))) {
        out.add(next);
        continue;
      }
      Set<CompanyEntity> all = new LinkedHashSet<>(last.companies());
      all.addAll(next.companies());
      Set<PersonEntity> people = new LinkedHashSet<>(last.people());
      people.addAll(next.people());
      out.set(
          out.size() - 1,
          new Argument(
              last.start(), next.nounEnd(), next.end(), List.copyOf(all), List.copyOf(people), next.role(),
              next.kind() == Argument.Kind.OTHER ? last.kind() : next.kind(), next.andOthers()));
    }
    return out;
  }

  /** 한별과 ‘다온·한별 협력을 위한 협약’을: the name in the quotes is that of an agreement; in 한별과 ‘새봄’이 it is a company's. */
  private boolean opensName(String gap, Argument right) {
    for (int i = 0; i < gap.length(); i++) {
      if (Chars.isQuoteOpen(gap.charAt(i)) && !Chars.isQuoteClose(s.charAt(right.nounEnd() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** 다온과 공장을 세운 한별, 새봄과 합작사를 세운 마루가: two nouns with a clause of their own each, no list. */
  private boolean stacked(Argument left, Argument right, Argument next) {
    return right.role() == Role.WITH && left.role() == Role.NONE && next.start() > right.end() + 2 && modified(left) && modified(next);
  }

  private boolean modified(Argument a) {
    int end = a.start() - 1;
    if (end < 2 || s.charAt(end) != ' ') {
      return false;
    }
    Ending tail = grammar.tail(s, Chars.wordStart(s, Math.max(0, end - NEAR_NUMBER), end), end);
    return tail != null && tail.isModifier();
  }

  private boolean owns(Argument owner, Argument owned) {
    return owned.kind() == Argument.Kind.COMPANY && owned.role() != Role.OF && owned.start() - owner.end() <= LONGEST_GAP
        && owned.start() - owner.end() > 2 && describes(s.substring(owner.end(), owned.start()));
  }

  /** 다온과 한별, 현지 업체가: somebody without a name closes the list. */
  private boolean joinsOther(Argument left, Argument right) {
    if (left.kind() != Argument.Kind.COMPANY || right.kind() != Argument.Kind.OTHER || left.role() != Role.NONE || left.andOthers()
        || right.start() <= left.end() || right.start() - left.end() > LONGEST_GAP) {
      return false;
    }
    String gap = s.substring(left.end(), right.start());
    return Chars.isComma(gap.charAt(0)) && describes(gap.substring(1));
  }

  private boolean joins(Argument left, Argument right) {
    boolean named = left.kind() == Argument.Kind.COMPANY || left.kind() == Argument.Kind.PERSON;
    if (!named || left.kind() != right.kind() || left.andOthers() || right.start() < left.end()
        || right.start() - left.end() > LONGEST_GAP) {
      return false;
    }
    String gap = s.substring(left.end(), right.start());
    if (left.role() == Role.WITH) {
      // 다온과 한별은: one act of both, but 다온과의 and 다온과 함께 go with the verb
      // nor does 다온과 달리 한별은
      return left.end() - left.nounEnd() == 1 && !grammar.compared(s, left.end())
          && (gap.equals(" ") || !gap.contains(",") && describes(gap) && !opensName(gap, right) && !object(gap));
    }
    if (left.role() != Role.NONE && left.role() != Role.OR) {
      return false;
    }
    String bare = gap.strip();
    if (bare.isEmpty()) {
      return false;
    }
    char c = bare.charAt(0);
    boolean mark = Chars.isMiddleDot(c) || Chars.isComma(c) || c == '/' || Chars.isDash(c) && left.kind() == Argument.Kind.COMPANY;
    if (mark) {
      return bare.length() == 1 || describes(bare.substring(1));
    }
    return (bare.equals("및") || bare.startsWith("및 ")) && (bare.length() == 1 || describes(bare.substring(1)));
  }

  /** 용기와 덮개를 한별과: an object stands between the two. */
  private static boolean object(String gap) {
    int end = gap.length() - 1;
    return end > 1 && gap.charAt(end) == ' ' && Particles.at(gap, end - 1, end).role() == Role.OBJECT;
  }

  /** A noun phrase that describes the next name (미국 원전 개발사): no verb, no particle but 의, no comma. */
  private boolean describes(String gap) {
    String bare = gap.strip();
    int at = 0;
    while (at < bare.length()) {
      int end = Chars.wordEnd(bare, at, bare.length());
      if (end == at) {
        char c = bare.charAt(at);
        if (c != ' ' && !Chars.isMiddleDot(c) && !Chars.isQuoteOpen(c) && !Chars.isQuoteClose(c) && c != '(' && c != ')' && c != '㈜') {
          return false;
        }
        at++;
        continue;
      }
      Ending tail = grammar.tail(bare, at, end);
      boolean last = end == bare.length();
      if (tail != null && !(tail == Ending.MODIFIER_PAST && end - at == 1) || !last && actor(bare, at, end)) {
        return false;
      }
      at = end;
    }
    return bare.length() <= LONGEST_GAP - 5;
  }

  /** A word with a particle that makes it an actor, an object or a place is no description. */
  private static boolean actor(String s, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      Particle particle = Particles.at(s, i, end);
      if (particle.length() == end - i && i - start >= 2) {
        Role role = particle.role();
        return role == Role.TOPIC || role == Role.OBJECT || role == Role.TO || role == Role.FROM || role == Role.BY || role == Role.SUBJECT && end - i == 1 && s.charAt(i) != '이';
      }
    }
    return false;
  }
}

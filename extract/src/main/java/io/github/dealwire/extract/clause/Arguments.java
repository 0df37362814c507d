package io.github.dealwire.extract.clause;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.executive.Executives;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.executive.PersonMention;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts the arguments of a sentence together: who is named in it, joined with whom, in which role. */
final class Arguments {

  private static final int LONGEST_GAP = 45;

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
      NounTail tail = m.tail();
      single.add(
          new Argument(
              m.start(), tail.nounEnd(), tail.end(), List.of(m.company()), List.of(), tail.role(), Argument.Kind.COMPANY,
              tail.andOthers()));
    }
    single.sort(Comparator.comparingInt(Argument::start));
    anaphors(sentence, Kind.SET, single);
    anaphors(sentence, Kind.SINGLE, single);
    return join(single);
  }

  private void anaphors(Sentence sentence, Kind kind, List<Argument> out) {
    for (Hit hit : reading.hits(kind, sentence.start(), sentence.end())) {
      NounTail tail = NounTail.of(s, hit.end(), sentence.end());
      if (!reading.leftEdge(hit.start()) || !tail.clean() || kind == Kind.SINGLE && !stands(hit, tail)
          || out.stream().anyMatch(a -> a.start() < hit.end() && hit.start() < a.end())) {
        continue;
      }
      out.add(
          new Argument(
              hit.start(), tail.nounEnd(), tail.end(), List.of(), List.of(), tail.role(),
              kind == Kind.SET ? Argument.Kind.SET : Argument.Kind.SINGLE, tail.andOthers()));
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
      if (io.github.dealwire.core.text.Particles.at(s, i, end).length() == end - i) {
        Role role = io.github.dealwire.core.text.Particles.at(s, i, end).role();
        return role == Role.OF || role == Role.WITH ? Role.NONE : role;
      }
    }
    return Role.NONE;
  }

  /** Joins A·B; A, B, C와 D가; A와 소재 기업 B가 into one argument with the role of the last. */
  private List<Argument> join(List<Argument> single) {
    List<Argument> out = new ArrayList<>();
    for (Argument next : single) {
      Argument last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last == null || !joins(last, next)) {
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
              last.start(), next.nounEnd(), next.end(), List.copyOf(all), List.copyOf(people), next.role(), next.kind(),
              next.andOthers()));
    }
    return out;
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
      return left.end() - left.nounEnd() == 1 && (gap.equals(" ") || !gap.contains(",") && describes(gap));
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
      io.github.dealwire.core.text.Particle particle = io.github.dealwire.core.text.Particles.at(s, i, end);
      if (particle.length() == end - i && i - start >= 2) {
        Role role = particle.role();
        return role == Role.TOPIC || role == Role.OBJECT || role == Role.TO || role == Role.FROM || role == Role.BY || role == Role.SUBJECT && end - i == 1 && s.charAt(i) != '이';
      }
    }
    return false;
  }
}

package io.github.dealwire.extract.clause;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who does what in a scene: the actor of an event, and the companies that stand in other roles before it. */
public final class Sides {

  private static final int CLOSE = 8;
  private static final int ADJACENT = 2;

  private final Scene scene;

  public Sides(Scene scene) {
    this.scene = scene;
  }

  /**
   * Who does what the verb at a position says: the nearest subject of its clause, else the topic of the sentence.
   *
   * <p>다온은 자회사 한별이 새봄과 협약을 맺었다고 밝혔다: 한별 acts, 다온 only tells. 다온이 거느린 한별은 협약을 맺었다: 한별 acts, 다온 belongs to
   * 거느린.
   */
  public @Nullable Argument actor(int event) {
    int clause = scene.clauseStart(event);
    Argument subject = nearest(event, a -> a.role() == Role.SUBJECT && a.start() >= clause && !captured(a, event));
    Argument topic = nearest(event, a -> a.role() == Role.TOPIC || a.role() == Role.ALSO && a.start() >= clause && !captured(a, event));
    if (subject != null && (topic == null || subject.start() > topic.start())) {
      return subject;
    }
    if (topic != null) {
      return topic;
    }
    if (subject != null) {
      return subject;
    }
    Argument also = nearest(event, a -> a.role() == Role.ALSO);
    if (also != null) {
      return also;
    }
    Argument outside = nearest(event, a -> a.role() == Role.SUBJECT && !captured(a, event));
    if (outside != null) {
      return outside;
    }
    // 다온이 부산에 있는 공장에 500억원을 투자한다: nobody else is there to act
    Argument held = nearest(event, a -> a.role() == Role.SUBJECT && a.start() >= clause);
    if (held != null) {
      return held;
    }
    // 다온과 한별의 최고경영진이 만나: the two act
    Argument pair = nearest(event, a -> a.role() == Role.OF && a.companies().size() > 1);
    return pair != null ? pair : headActor(event);
  }

  /** In headlines the actor stands first, before a comma or a middle dot: 다온, 한별에 500억 투자. */
  private @Nullable Argument headActor(int event) {
    if (!scene.headline()) {
      return null;
    }
    for (Argument a : scene.arguments()) {
      if (a.end() <= event && a.role() == Role.NONE && !a.companies().isEmpty()) {
        return a;
      }
    }
    return null;
  }

  /** The last argument with companies before a position that passes, outside of direct speech unless the position is in it. */
  public @Nullable Argument last(int before, Predicate<Argument> test) {
    return nearest(before, a -> !a.companies().isEmpty() && test.test(a));
  }

  private @Nullable Argument nearest(int before, Predicate<Argument> test) {
    Argument found = null;
    boolean speech = scene.quoted(before);
    for (Argument a : scene.arguments()) {
      if (a.end() > before) {
        break;
      }
      if ((speech || !scene.quoted(a.start())) && test.test(a)) {
        found = a;
      }
    }
    return found;
  }

  /** The arguments with companies within a range that have a role, in order. */
  public List<Argument> all(int from, int to, Predicate<Argument> test) {
    List<Argument> found = new ArrayList<>();
    boolean speech = scene.quoted(to - 1);
    for (Argument a : scene.arguments()) {
      if (a.start() >= from && a.end() <= to && !a.companies().isEmpty() && (speech || !scene.quoted(a.start())) && test.test(a)) {
        found.add(a);
      }
    }
    return found;
  }

  /**
   * Whether an argument belongs to a verb that modifies a noun before the event: 다온이 in 다온이 지난해 세운 한별은. A topic never does;
   * what is not a subject does only right before such a verb.
   */
  public boolean captured(Argument a, int event) {
    if (a.role() == Role.TOPIC || a.role() == Role.NONE) {
      return false;
    }
    Scene.ClauseVerb verb = scene.modifierBetween(a.end(), event);
    if (verb == null) {
      return false;
    }
    for (Argument other : scene.arguments()) {
      if (other.start() >= a.end() && other.end() <= verb.start() && !other.companies().isEmpty() && other.role() != Role.OF) {
        return false;
      }
    }
    return a.role() == Role.SUBJECT || a.role() == Role.ALSO || verb.start() - a.end() <= CLOSE;
  }

  /** The noun that a modifying verb stands before, where it is a company: 한별에 투자한 다온은. */
  public @Nullable Argument head(int verbEnd) {
    for (Argument a : scene.arguments()) {
      if (a.start() >= verbEnd) {
        return a.start() - verbEnd <= ADJACENT && !a.companies().isEmpty() ? a : null;
      }
    }
    return null;
  }

  /** Whether a word before an event that is no argument stands as its topic or subject: somebody whose name was not recognised. */
  public boolean unnamedActor(String s, Grammar grammar, int event) {
    int at = scene.start();
    while (at < event) {
      int end = Chars.wordEnd(s, at, event);
      int start = at;
      at = end == at ? at + 1 : end;
      if (end - start < 2 || scene.quoted(start) && !scene.quoted(event) || grammar.tail(s, start, end) != null) {
        continue;
      }
      // the longest particle counts: 초에는 and 12월부터는 are no subjects
      for (int noun = start + 1; noun < end; noun++) {
        Particle particle = Particles.at(s, noun, end);
        if (particle.length() != end - noun) {
          continue;
        }
        boolean acts = noun - start > 1 && (particle.role() == Role.TOPIC || particle.role() == Role.SUBJECT);
        if (acts && !grammar.neutral(s, start, noun)
            && scene.arguments().stream().noneMatch(a -> a.start() < end && start < a.end())) {
          return true;
        }
        break;
      }
    }
    return false;
  }

  /** Whether a word within a range that is no argument stands with 와: another side that is no company that was found. */
  public boolean unnamedPartner(String s, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Chars.wordEnd(s, at, to);
      int start = at;
      at = end == at ? at + 1 : end;
      for (int noun = Math.max(start + 2, end - 3); noun < end; noun++) {
        Particle particle = Particles.at(s, noun, end);
        if (particle.role() == Role.WITH && particle.length() == end - noun
            && scene.arguments().stream().noneMatch(a -> a.start() < end && start < a.end() && !a.companies().isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a quoted or glossed name that is no argument stands with 와 in a range: ‘라온달’과, 이민청(IMA)과. */
  public boolean namedPartner(String s, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      char mark = s.charAt(at - 1);
      int i = at;
      if ((mark == ')' || Chars.isQuoteClose(mark)) && Particles.at(s, at, to).role() == Role.WITH
          && scene.arguments().stream().noneMatch(a -> a.start() < i && i <= a.end())) {
        return true;
      }
    }
    return false;
  }

  /** The companies of some arguments, each once. */
  public static List<CompanyEntity> companies(List<Argument> arguments) {
    List<CompanyEntity> companies = new ArrayList<>();
    for (Argument a : arguments) {
      for (CompanyEntity company : a.companies()) {
        if (!companies.contains(company)) {
          companies.add(company);
        }
      }
    }
    return companies;
  }
}

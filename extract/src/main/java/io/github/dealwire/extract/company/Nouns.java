package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts an article into tokens and gathers what may be a name, particles split off where the article itself shows how. */
final class Nouns {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_TEXT = 40;

  private final Reading reading;
  private final Tables tables;
  private final String s;
  private final List<List<Token>> tokens = new ArrayList<>();
  private final Map<String, Integer> stems = new HashMap<>();

  Nouns(Reading reading, Tables tables) {
    this.reading = reading;
    this.tables = tables;
    this.s = reading.chars();
    for (Sentence sentence : reading.sentences()) {
      tokens.add(Token.in(s, sentence.start(), sentence.end()));
    }
    for (List<Token> all : tokens) {
      for (Token token : all) {
        count(token);
      }
    }
    for (List<Token> all : tokens) {
      splitPairs(all);
      splitGlued(all);
    }
  }

  private void count(Token token) {
    if (!tables.isOrdinary(s, token.start(), token.end())) {
      for (Particles.Split split : Particles.splits(s, token.start(), token.end())) {
        stems.merge(s.substring(token.start(), split.nounEnd()), 1, Integer::sum);
      }
    }
  }

  /** 한별-루메닉 is two names where each stands alone elsewhere. */
  private void splitPairs(List<Token> all) {
    for (int t = 0; t < all.size(); t++) {
      Token token = all.get(t);
      int dash = token.start();
      while (dash < token.end() && s.charAt(dash) != '-') {
        dash++;
      }
      if (dash == token.end() || !stems.containsKey(s.substring(token.start(), dash))) {
        continue;
      }
      for (Particles.Split split : Particles.splits(s, dash + 1, token.end())) {
        if (stems.containsKey(s.substring(dash + 1, split.nounEnd()))) {
          all.set(t, new Token(token.start(), dash));
          all.add(t + 1, new Token(dash + 1, token.end()));
          break;
        }
      }
    }
  }

  /** 제공다온소프트가: a caption has run into the sentence. */
  private void splitGlued(List<Token> all) {
    for (int t = 0; t < all.size(); t++) {
      Token token = all.get(t);
      int from = token.start() + tables.gluedLength(s, token.start());
      if (from == token.start()) {
        from = secondName(token);
      }
      if (from == token.start() || token.end() - from < 3) {
        continue;
      }
      for (Particles.Split split : Particles.splits(s, from, token.end())) {
        String stem = s.substring(from, split.nounEnd());
        if (stems.containsKey(stem) && tables.ordinary().band(stem) == 0) {
          all.set(t, new Token(token.start(), from));
          all.add(t + 1, new Token(from, token.end()));
          break;
        }
      }
    }
  }

  /** Where the second name begins, of 사진=루메닉루메닉은, 사진=한결루메닉은: a credit has run into the sentence; the start without one. */
  private int secondName(Token token) {
    if (token.end() - token.start() > LONGEST_TEXT) {
      return token.start();
    }
    boolean credit = token.start() > 0 && s.charAt(token.start() - 1) == '=';
    for (int from = token.start() + 2; from < token.end() - 2; from++) {
      String first = s.substring(token.start(), from);
      boolean twice = first.length() > 2 && s.startsWith(first, from);
      if ((twice || credit) && stems.containsKey(first) && tables.ordinary().band(first) == 0) {
        return from;
      }
    }
    return token.start();
  }

  /** The tokens of a sentence. */
  List<Token> tokens(int sentence) {
    return tokens.get(sentence);
  }

  /** The possible names, by first place; {@code free} says which ranges are not taken by others. */
  Map<String, Noun> all(Free free) {
    Map<String, Noun> nouns = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      List<Token> all = tokens.get(i);
      int limit = reading.sentences().get(i).end();
      int[] ends = new int[all.size()];
      for (int t = 0; t < ends.length; t++) {
        Token token = all.get(t);
        ends[t] = free.isFree(token.start(), token.end()) && nameLike(token) ? nounEnd(token) : -1;
      }
      for (int t = 0; t < ends.length; t++) {
        for (int last = t; last < ends.length && last < t + LONGEST_NAME && ends[last] > 0; last++) {
          if (last > t && !(all.get(last).start() == all.get(last - 1).end() + 1 && s.charAt(all.get(last).start() - 1) == ' ')) {
            break;
          }
          add(nouns, i, t, last, all.get(t).start(), ends[last], limit);
          if (ends[last] < all.get(last).end() || !goesOn(all.get(last), last == t)) {
            break;
          }
        }
      }
    }
    return nouns;
  }

  /** Says which ranges belong to nobody yet. */
  @FunctionalInterface
  interface Free {
    boolean isFree(int start, int end);
  }

  private void add(Map<String, Noun> nouns, int sentence, int first, int last, int start, int end, int limit) {
    if (end - start < 2 || end - start > LONGEST_TEXT) {
      return;
    }
    NounTail tail = NounTail.of(s, end, limit);
    if (tail.clean() && (first < last ? several(tokens.get(sentence).get(last).start(), end) : single(start, end))) {
      nouns.computeIfAbsent(s.substring(start, end), Noun::new).places().add(new Noun.Place(start, end, sentence, first, last, tail));
    }
  }

  /** Whether one word alone may be a name: not 저축은행, 파트너, 미래전략본부장, 들어섰는데. */
  private boolean single(int start, int end) {
    return tables.suffix(s.substring(start, end)) == null && !tables.isOrdinary(s, start, end)
        && reading.hitEndingAt(Kind.TITLE, end, start) == null && !tables.verbal(s, start, end);
  }

  /** Whether a name of several words may end in a word: not in a title, a unit, a person, a word of one syllable. */
  private boolean several(int start, int end) {
    return end - start > 1 && reading.hitEndingAt(Kind.TITLE, end, start) == null && !tables.verbal(s, start, end)
        && !tables.surnames().fullName(s, start, end);
  }

  /** Whether a name of several words may go on behind a word: not behind a person, a verb, a common noun. */
  private boolean goesOn(Token token, boolean first) {
    int start = token.start();
    int end = token.end();
    if (Chars.isLatin(s.charAt(start))) {
      return true;
    }
    if (end - start < 2 || tables.ordinary().band(s, start, end) > 0 && first) {
      return false;
    }
    boolean adnominal = switch (s.charAt(end - 1)) {
      case '은', '는', '던', '된', '한', '할', '될', '운', '린', '른', '면', '인', '의', '며', '고', '해', '로', '와', '과' -> true;
      default -> false;
    };
    return !adnominal && !tables.surnames().fullName(s, start, end)
        && reading.hitEndingAt(Kind.DESCRIPTOR, end, Math.max(start, end - 6)) == null;
  }

  private boolean nameLike(Token token) {
    char c = s.charAt(token.start());
    if (!Chars.isHangul(c) && !Chars.isUpper(c) && !Chars.isLatin(c) || token.end() - token.start() < 1) {
      return false;
    }
    return !tables.isOrdinary(s, token.start(), token.end()) || tables.suffix(s.substring(token.start(), token.end())) != null;
  }

  /** Where the noun of a token ends: before the particle that the other places of the noun leave. */
  int nounEnd(Token token) {
    int end = token.end();
    List<Particles.Split> splits = Particles.splits(s, token.start(), end);
    boolean glossed = end < s.length() && (s.charAt(end) == '(' || s.charAt(end) == '㈜');
    if (splits.size() == 1 || glossed) {
      boolean careless = !glossed && end - token.start() > 3 && NounTail.of(s, end - 1, end).role() != Role.NONE
          && tables.strongSuffix(s.substring(token.start(), end - 1));
      return careless ? end - 1 : end;
    }
    int best = end;
    int most = 0;
    for (Particles.Split split : splits) {
      int length = split.nounEnd() - token.start();
      if (length < 2 && split.nounEnd() < end) {
        continue;
      }
      int count = 2 * stems.getOrDefault(s.substring(token.start(), split.nounEnd()), 0);
      if (risky(split.particle())) {
        count--;
      }
      if (count > most) {
        most = count;
        best = split.nounEnd();
      }
    }
    boolean wholeEnds = best < end && tables.strongSuffix(s.substring(token.start(), end));
    return wholeEnds && !tables.strongSuffix(s.substring(token.start(), best)) ? end : best;
  }

  /** Particles of one syllable that names end in as often: 빛사랑, 코리아나. */
  private static boolean risky(Particle particle) {
    if (particle.length() != 1) {
      return false;
    }
    Role role = particle.role();
    return role == Role.COPULA || role == Role.OR || role == Role.ONLY || role == Role.FROM || role == Role.QUOTE
        || role == Role.WITH && particle.form().charAt(0) == '랑';
  }
}

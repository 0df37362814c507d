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
  private final Stems stems;

  Nouns(Reading reading, Tables tables) {
    this.reading = reading;
    this.tables = tables;
    this.s = reading.chars();
    for (Sentence sentence : reading.sentences()) {
      tokens.add(Token.in(s, sentence.start(), sentence.end()));
    }
    stems = new Stems(s, s.length() / 8);
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
    if (isOrdinary(token)) {
      return;
    }
    int start = token.start();
    int end = token.end();
    for (int nounEnd = Particles.nextSplit(s, start, start, end); nounEnd < end; nounEnd = Particles.nextSplit(s, start, nounEnd, end)) {
      stems.add(start, nounEnd);
    }
    stems.add(start, end);
  }

  /** How ordinary the whole of a token is. */
  int band(Token token) {
    if (token.band < 0) {
      token.band = tables.ordinary().band(s, token.start(), token.end());
    }
    return token.band;
  }

  /** Whether a token is too usual to be a name that nobody listed. */
  boolean isOrdinary(Token token) {
    return band(token) >= Tables.USUAL;
  }

  /** 한별-루메닉 is two names where each stands alone elsewhere. */
  private void splitPairs(List<Token> all) {
    for (int t = 0; t < all.size(); t++) {
      Token token = all.get(t);
      int dash = token.start();
      while (dash < token.end() && s.charAt(dash) != '-') {
        dash++;
      }
      if (dash == token.end() || stems.count(token.start(), dash) == 0) {
        continue;
      }
      for (Particles.Split split : Particles.splits(s, dash + 1, token.end())) {
        if (stems.count(dash + 1, split.nounEnd()) > 0) {
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
        if (stems.count(from, split.nounEnd()) > 0 && tables.ordinary().band(s, from, split.nounEnd()) == 0) {
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
      int length = from - token.start();
      boolean twice = length > 2 && s.charAt(from) == s.charAt(token.start()) && s.regionMatches(token.start(), s, from, length);
      if ((twice || credit) && stems.count(token.start(), from) > 0 && tables.ordinary().band(s, token.start(), from) == 0) {
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
        ends[t] = nameLike(token) && free.isFree(token.start(), token.end()) ? nounEnd(token) : -1;
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
    if (first < last ? !several(tokens.get(sentence).get(last).start(), end) : !single(start, end)) {
      return;
    }
    NounTail tail = NounTail.of(s, end, limit);
    if (tail.clean()) {
      nouns.computeIfAbsent(s.substring(start, end), Noun::new).places().add(new Noun.Place(start, end, sentence, first, last, tail));
    }
  }

  /** Whether one word alone may be a name: not 저축은행, 파트너, 미래전략본부장, 들어섰는데. */
  private boolean single(int start, int end) {
    return !tables.isSuffix(s, start, end) && !tables.isOrdinary(s, start, end)
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
    if (end - start < 2 || first && band(token) > 0) {
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
    return !isOrdinary(token) || tables.isSuffix(s, token.start(), token.end());
  }

  /** Where the noun of a token ends: before the particle that the other places of the noun leave. */
  int nounEnd(Token token) {
    if (token.nounEnd < 0) {
      token.nounEnd = nounEnd(token.start(), token.end());
    }
    return token.nounEnd;
  }

  private int nounEnd(int start, int end) {
    int split = Particles.nextSplit(s, start, start, end);
    boolean glossed = end < s.length() && (s.charAt(end) == '(' || s.charAt(end) == '㈜');
    if (split == end || glossed) {
      boolean careless = !glossed && end - start > 3 && tables.strongSuffix(s, start, end - 1)
          && NounTail.of(s, end - 1, end).role() != Role.NONE;
      return careless ? end - 1 : end;
    }
    int best = end;
    int most = 0;
    for (int nounEnd = split; ; nounEnd = Particles.nextSplit(s, start, nounEnd, end)) {
      if (nounEnd - start >= 2 || nounEnd == end) {
        int count = 2 * stems.count(start, nounEnd);
        if (risky(Particles.ending(s, start, nounEnd, end))) {
          count--;
        }
        if (count > most) {
          most = count;
          best = nounEnd;
        }
      }
      if (nounEnd == end) {
        break;
      }
    }
    boolean wholeEnds = best < end && tables.strongSuffix(s, start, end);
    return wholeEnds && !tables.strongSuffix(s, start, best) ? end : best;
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

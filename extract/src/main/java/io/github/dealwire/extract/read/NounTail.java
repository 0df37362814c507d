package io.github.dealwire.extract.read;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;

/**
 * What follows a noun: closing quotes, a gloss in brackets ({@code 안두릴(Anduril)과}), 측 or 등, a particle.
 *
 * @param role the role that the particle gives, {@link Role#NONE} without a particle
 * @param end where the noun phrase with its particle ends
 * @param nounEnd where gloss and quotes end and 측, 등 or the particle begins
 * @param glossStart where the text inside the gloss begins, or -1
 * @param glossEnd where it ends, or -1
 * @param andOthers whether 등 follows
 * @param side whether 측 follows
 * @param clean false where the name goes on as a longer word
 */
public record NounTail(
    Role role, int end, int nounEnd, int glossStart, int glossEnd, boolean andOthers, boolean side, boolean clean) {

  private static final int LONGEST_GLOSS = 60;

  /** Reads the tail of the noun that ends at a position; nothing at or beyond {@code limit} is looked at. */
  public static NounTail of(String s, int nounEnd, int limit) {
    int at = nounEnd;
    int glossStart = -1;
    int glossEnd = -1;
    for (int round = 0; round < 4 && at < limit; round++) {
      char c = s.charAt(at);
      if (Chars.isQuoteClose(c)) {
        at++;
        continue;
      }
      int close = c == '(' || c == '（' ? closing(s, at, Math.min(limit, at + LONGEST_GLOSS)) : -1;
      if (close < 0) {
        break;
      }
      if (glossStart < 0) {
        glossStart = at + 1;
        glossEnd = close;
      }
      at = close + 1;
    }
    // 보잉사와, 시프(Sif)사와, 보잉社와
    if (at < limit && (s.charAt(at) == '사' || s.charAt(at) == '社') && edgeOrParticle(s, at + 1, limit)) {
      at++;
    }
    int phraseEnd = at;
    // 한빛 등은, 한빛측은, 한빛 측은
    int suffix = at < limit && s.charAt(at) == ' ' ? at + 1 : at;
    boolean others = suffix < limit && s.charAt(suffix) == '등' && edgeOrParticle(s, suffix + 1, limit);
    boolean side = suffix < limit && s.charAt(suffix) == '측' && edgeOrParticle(s, suffix + 1, limit);
    if (others || side) {
      at = suffix + 1;
    }
    if (at >= limit || !Chars.isWord(s.charAt(at))) {
      return new NounTail(Role.NONE, at, phraseEnd, glossStart, glossEnd, others, side, true);
    }
    Particle particle = Particles.at(s, at, limit);
    if (particle == Particle.NONE && firm(s.charAt(at)) && edgeOrParticle(s, at + 1, limit)) {
      // 루메닉사와, 루메닉(Lumenic)社는
      at++;
      particle = Particles.at(s, at, limit);
    }
    Role role = particle.role();
    int length = particle.length();
    if (particle == Particle.NONE && (at + 1 >= limit || !Chars.isWord(s.charAt(at + 1)))) {
      role = careless(s.charAt(at));
      length = role == Role.NONE ? 0 : 1;
    }
    boolean clean = role != Role.NONE || at >= limit || !Chars.isWord(s.charAt(at));
    return new NounTail(role, at + length, phraseEnd, glossStart, glossEnd, others, side, clean);
  }

  private static boolean firm(char c) {
    return c == '사' || c == '社';
  }

  /** A particle that does not agree with the noun, as names are often typed: 루메닉와, 다온소프트과. */
  private static Role careless(char c) {
    return switch (c) {
      case '은', '는' -> Role.TOPIC;
      case '을', '를' -> Role.OBJECT;
      case '과', '와' -> Role.WITH;
      default -> Role.NONE;
    };
  }

  private static boolean edgeOrParticle(String s, int at, int limit) {
    return at >= limit || !Chars.isWord(s.charAt(at)) || Particles.at(s, at, limit) != Particle.NONE;
  }

  private static int closing(String s, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit && s.charAt(i) != '\n'; i++) {
      char c = s.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
      } else if ((c == ')' || c == '）') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

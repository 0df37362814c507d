package io.github.dealwire.extract.read;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;

/**
 * What follows a noun: closing quotes, a gloss in brackets ({@code 안두릴(Anduril)과}), 측 or 등, a particle.
 *
 * @param role the role that the particle gives, {@link Role#NONE} without particle
 * @param end where the noun phrase with its particle ends
 * @param nounEnd where gloss and quotes end and the particle begins
 * @param glossStart where the text inside the gloss begins, or -1
 * @param glossEnd where it ends, or -1
 * @param andOthers whether 등 follows
 * @param side whether 측 follows
 * @param clean false where the name goes on as a longer word
 */
public record NounTail(
    Role role, int end, int nounEnd, int glossStart, int glossEnd, boolean andOthers, boolean side, boolean clean) {

  private static final int LONGEST_GLOSS = 60;

  /** Reads the tail of the noun that ends at a position; nothing beyond {@code limit} is looked at. */
  public static NounTail of(String s, int nounEnd, int limit, Words words) {
    int at = nounEnd;
    int glossStart = -1;
    int glossEnd = -1;
    boolean side = false;
    boolean others = false;
    for (int round = 0; round < 4 && at < limit; round++) {
      char c = s.charAt(at);
      if (Chars.isQuoteClose(c) || c == '"' || c == '\'') {
        at++;
      } else if (c == '(' || c == '（') {
        int close = closing(s, at, Math.min(limit, at + LONGEST_GLOSS));
        if (close < 0) {
          break;
        }
        if (glossStart < 0) {
          glossStart = at + 1;
          glossEnd = close;
        }
        at = close + 1;
      } else {
        break;
      }
    }
    int nounPhraseEnd = at;
    boolean clean = true;
    Role role = Role.NONE;
    // X측은, X사와, X 등은, X 측은
    int next = at;
    if (next + 1 < limit && s.charAt(next) == ' ') {
      char c = s.charAt(next + 1);
      if ((c == '등' || c == '측') && edgeOrParticle(s, next + 2, limit)) {
        side = c == '측';
        others = c == '등';
        at = next + 2;
      }
    } else if (next < limit && (s.charAt(next) == '측' || s.charAt(next) == '등') && edgeOrParticle(s, next + 1, limit)) {
      side = s.charAt(next) == '측';
      others = s.charAt(next) == '등';
      at = next + 1;
    }
    if (at < limit && Chars.isWord(s.charAt(at))) {
      Particle particle = Particles.at(s, at, limit);
      if (particle == null) {
        int tail = words.tailLength(s, at);
        if (tail > 0 && edgeOrParticle(s, at + tail, limit)) {
          // the name is a modifier (X지분을): no role of its own
          return new NounTail(Role.NONE, at + tail, nounPhraseEnd, glossStart, glossEnd, others, side, true);
        }
        clean = false;
      } else {
        role = particle.role();
        at += particle.length();
      }
    }
    return new NounTail(role, at, nounPhraseEnd, glossStart, glossEnd, others, side, clean);
  }

  private static boolean edgeOrParticle(String s, int at, int limit) {
    return at >= limit || !Chars.isWord(s.charAt(at)) || Particles.at(s, at, limit) != null;
  }

  private static int closing(String s, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = s.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
      } else if (c == ')' || c == '）') {
        if (--depth == 0) {
          return i;
        }
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}

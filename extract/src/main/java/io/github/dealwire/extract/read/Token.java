package io.github.dealwire.extract.read;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of word characters ({@code &}, {@code -} and {@code .} inside a name included) with every way to split it into
 * stem and particle.
 *
 * @param start where it begins
 * @param end where the run ends, particle included
 * @param stems the possible stems, the shortest (with the longest particle) first; the last one is the whole run
 */
public record Token(int start, int end, List<Stem> stems) {

  /** A way to read a token: the noun ends at {@code end}, a particle of this role follows. */
  public record Stem(int end, Role role) {}

  /** The tokens of a range. */
  public static List<Token> in(String s, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (!Chars.isWord(s.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < to && (Chars.isWord(s.charAt(i)) || joins(s, i, start, to))) {
        i++;
      }
      tokens.add(new Token(start, i, stems(s, start, i)));
    }
    return tokens;
  }

  private static boolean joins(String s, int at, int start, int to) {
    char c = s.charAt(at);
    return (c == '&' || c == '-' || c == '.')
        && at > start
        && at + 1 < to
        && Chars.isWord(s.charAt(at + 1))
        && (c == '&' || (!Chars.isDigit(s.charAt(at - 1)) && (c == '-' || Chars.isLatin(s.charAt(at - 1)))));
  }

  private static List<Stem> stems(String s, int start, int end) {
    List<Stem> stems = new ArrayList<>(2);
    for (int k = Math.max(start + 1, end - 5); k < end; k++) {
      Particle particle = Particles.at(s, k, end);
      if (particle != null && k + particle.length() == end) {
        stems.add(new Stem(k, particle.role()));
      }
    }
    stems.add(new Stem(end, Role.NONE));
    return stems;
  }
}

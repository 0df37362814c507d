package io.github.dealwire.core.text;

import io.github.dealwire.core.lexicon.LexiconException;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the particles (조사) that stand right after a noun and say what it does in the sentence.
 *
 * <p>The forms are the rows of {@code particles.tsv}. They must agree with the end of the noun (한빛은, 새로는, not 한빛는) and end at
 * the end of a word: 은 is no particle in 은행.
 *
 * <p>Weaknesses: a noun that itself ends like a particle (오로라 as 오로+라) can only be told by who knows the noun, and so
 * {@link #splits} gives all readings. Particles at a distance from their noun (한빛 은) and suffixes that make other nouns (측, 들,
 * 씨) are not particles here.
 */
public final class Particles {

  static final TableFormat FORMAT =
      TableFormat.of("form", "after", "role", "example").optional("counterexample").unique("form");

  private static final ParticleTree TREE = tree();

  private Particles() {}

  /** What a noun must end in, as the column {@code after} says it. */
  private enum After {
    OPEN(Particle.OPEN),
    FINAL(Particle.RIEUL | Particle.CLOSED),
    RIEUL(Particle.RIEUL),
    CLOSED(Particle.CLOSED),
    ANY(Particle.OPEN | Particle.RIEUL | Particle.CLOSED);

    final int bits;

    After(int bits) {
      this.bits = bits;
    }
  }

  /** A reading of a word as a noun and a particle. The noun ends at {@code nounEnd}, where the particle begins. */
  public record Split(int nounEnd, Particle particle) {}

  /**
   * The longest particle that begins exactly at {@code nounEnd}, agrees with the noun and ends where a word ends, before {@code
   * limit} or at it; {@link Particle#NONE} if there is none. It ends at {@code nounEnd + length()}.
   *
   * @param s the text; the noun is looked at as far back as its ending needs
   * @param nounEnd the end of the noun, 0 to {@code limit}
   * @param limit the end of what may be read, which counts as the end of a word
   */
  public static Particle at(CharSequence s, int nounEnd, int limit) {
    return TREE.longest(s, 0, nounEnd, limit, false);
  }

  /**
   * All readings of a word as noun and particle, the longest particle first, and last the word without one ({@link
   * Particle#NONE}): 버라이즌과의 is 버라이즌+과의, 버라이즌과+의 or 버라이즌과의.
   *
   * @param s the text
   * @param from the start of the word
   * @param to the end of the word; offsets in the answer are into {@code s}
   */
  public static List<Split> splits(CharSequence s, int from, int to) {
    int nounEnd = nextSplit(s, from, from, to);
    if (nounEnd == to) {
      return List.of(new Split(to, Particle.NONE));
    }
    List<Split> splits = new ArrayList<>(4);
    for (; nounEnd < to; nounEnd = nextSplit(s, from, nounEnd, to)) {
      splits.add(new Split(nounEnd, ending(s, from, nounEnd, to)));
    }
    splits.add(new Split(to, Particle.NONE));
    return splits;
  }

  /**
   * The readings of {@link #splits(CharSequence, int, int)} one by one, for those who read very many words.
   *
   * @param after the noun end of the reading before, {@code from} to begin with
   * @return the noun end of the next reading; {@code to} for the last one, the word without a particle
   */
  public static int nextSplit(CharSequence s, int from, int after, int to) {
    if (to - from < 2 || !TREE.mayEnd(s.charAt(to - 1))) {
      return to;
    }
    int nounEnd = Math.max(after + 1, to - TREE.longestForm());
    while (nounEnd < to && TREE.longest(s, from, nounEnd, to, true) == Particle.NONE) {
      nounEnd++;
    }
    return Math.min(nounEnd, to);
  }

  /** Whether a word that ends in this char may end in a particle: what most words can be passed over by. */
  public static boolean mayEnd(char c) {
    return TREE.mayEnd(c);
  }

  /** The particle that fills a word from {@code nounEnd} to its end and agrees with the noun; {@link Particle#NONE} without one. */
  public static Particle ending(CharSequence s, int from, int nounEnd, int to) {
    return nounEnd < to ? TREE.longest(s, from, nounEnd, to, true) : Particle.NONE;
  }

  /** All readings of a word, as {@link #splits(CharSequence, int, int)} of the whole of it. */
  public static List<Split> splits(CharSequence word) {
    return splits(word, 0, word.length());
  }

  private static ParticleTree tree() {
    Table table = FORMAT.read("particles.tsv", Particles.class.getResourceAsStream("particles.tsv"));
    List<Particle> particles = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      int after = 0;
      for (After ending : row.enumList("after", After.class)) {
        after |= ending.bits;
      }
      Role role = row.enumValue("role", Role.class);
      if (role == Role.NONE) {
        throw new LexiconException(table.name(), row.line(), "a particle must have a role");
      }
      particles.add(new Particle(row.get("form"), role, after));
    }
    return new ParticleTree(particles);
  }
}

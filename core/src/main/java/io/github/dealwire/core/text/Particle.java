package io.github.dealwire.core.text;

/**
 * A particle, or a stack of particles that stand together after a noun: 은, 과의, 으로부터, 을 통해.
 *
 * <p>There is one instance for each form, so that {@code ==} compares particles.
 */
public final class Particle {

  /** No particle: an empty form with {@link Role#NONE}. */
  public static final Particle NONE = new Particle("", Role.NONE, 0);

  /** Bits of {@link #after}: what the noun must end in. */
  static final int OPEN = 1;

  static final int RIEUL = 2;
  static final int CLOSED = 4;

  private final String form;
  private final Role role;
  private final int after;

  Particle(String form, Role role, int after) {
    this.form = form;
    this.role = role;
    this.after = after;
  }

  /** The particle as it is written; in forms of two words (을 통해) they are one space apart. */
  public String form() {
    return form;
  }

  /** What the particle makes of the noun before it. */
  public Role role() {
    return role;
  }

  /** The chars that the particle takes in the text; 0 for {@link #NONE}. */
  public int length() {
    return form.length();
  }

  /** Whether the particle can stand after a noun with this ending; every particle can after an unknown one. */
  public boolean agreesWith(Hangul.Ending ending) {
    return switch (ending) {
      case OPEN -> (after & OPEN) != 0;
      case RIEUL -> (after & RIEUL) != 0;
      case CLOSED -> (after & CLOSED) != 0;
      case UNKNOWN -> true;
    };
  }

  @Override
  public String toString() {
    return form.isEmpty() ? "no particle" : form + " (" + role + ")";
  }
}

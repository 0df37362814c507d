package io.github.dealwire.extract.read;

/**
 * One thing that made a fact what it is.
 *
 * @param what what it gave the fact: trigger, stage, side, date, amount, confidence
 * @param start where it stands; -1 where it stands nowhere
 * @param end where it ends
 * @param detail the table row, role or cue, in words
 */
public record Clue(String what, int start, int end, String detail) {

  /** A clue that stands nowhere. */
  public static Clue of(String what, String detail) {
    return new Clue(what, -1, -1, detail);
  }
}

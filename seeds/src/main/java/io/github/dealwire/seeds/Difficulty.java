package io.github.dealwire.seeds;

/** How hard a seed article is to read for a machine. */
public enum Difficulty {
  /** One deal or none, said once and in full. */
  EASY,
  /** Background paragraphs, decoys, names that come back shortened. */
  MEDIUM,
  /** Several deals, carried subjects, relative dates, page dumps. */
  HARD
}

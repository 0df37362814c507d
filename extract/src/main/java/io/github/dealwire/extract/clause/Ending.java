package io.github.dealwire.extract.clause;

/** What the ending of a verb makes of its clause. */
public enum Ending {
  /** No ending: the verbal noun alone (체결, 인수). */
  NOUN,
  /** 했다. */
  PAST,
  /** 했고, 했으며, 했지만: a clause that is told as done goes before another. */
  PAST_CONNECTIVE,
  /** 한다. */
  PRESENT,
  /** 하고, 하며, 해, 하면서: what the clause says is told by the clause behind it. */
  CONNECTIVE,
  /** 한, 했던 before a noun. */
  MODIFIER_PAST,
  /** 하는 before a noun. */
  MODIFIER_PRESENT,
  /** 할 before a noun. */
  MODIFIER_FUTURE,
  /** 하기로. */
  RESOLVED,
  /** 하기, 함. */
  GERUND,
  /** 하려, 하고자, 하겠. */
  INTENT,
  /** 하면, 할지, 하더라도, 해야, 하도록: nothing is said to have happened or to be about to. */
  UNREAL,
  /** 하지 before 않 or 못. */
  NEGATED;

  /** Whether the verb stands before the noun that it modifies. */
  public boolean isModifier() {
    return this == MODIFIER_PAST || this == MODIFIER_PRESENT || this == MODIFIER_FUTURE;
  }
}

package io.github.dealwire.extract.clause;

/** What a clause says about when and whether: the ground of a stage. */
public enum Outcome {
  /** It has happened: 체결했다, 체결한 바 있다. */
  DONE,
  /** It is told in the present tense: 체결한다. */
  PRESENT,
  /** It is decided or ahead: 체결하기로 했다, 체결할 예정이다. */
  PLANNED,
  /** It is talked about or looked into: 체결을 논의하고 있다. */
  TALKED,
  /** One sets about it: 인수에 나섰다. */
  PURSUED,
  /** It is going on: 투자하고 있다. */
  ONGOING,
  /** It is over or given up: 해지했다, 무산됐다. */
  ENDED,
  /** It is not said to happen: 체결하면, 체결할 수 있다, 체결하지 않았다. */
  UNREAL,
  /** The words do not tell. */
  OPEN
}

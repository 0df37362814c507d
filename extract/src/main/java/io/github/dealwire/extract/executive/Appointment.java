package io.github.dealwire.extract.executive;

/** What a word behind a title says about whoever the sentence speaks of. */
enum Appointment {
  /** He gets the post: 대표로 선임했다. */
  NEW,
  /** He once had it: 대표를 지낸. */
  PAST
}

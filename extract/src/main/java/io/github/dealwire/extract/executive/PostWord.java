package io.github.dealwire.extract.executive;

/** What a word before a title says about the post. */
enum PostWord {
  /** It is past: 전 회장. */
  FORMER,
  /** Nothing that matters: 신임 회장. */
  CURRENT,
  /** The company is the one that the text speaks about: 그룹 회장. */
  TOPIC,
  /** It belongs to the post and is no unit: 글로벌 CEO. */
  SCOPE,
  /** Behind a title: nobody holds it yet, 회장 후보. */
  CANDIDATE,
  /** Behind a name: 홍길동 씨. */
  POLITE,
  /** It is not said who holds the post: 차기 회장. */
  NOBODY
}

package io.github.dealwire.extract.executive;

/** What a title says about whoever bears it. */
public enum TitleKind {
  /** It makes an executive: 회장. */
  PLAIN,
  /** It makes an executive and may be one word with the unit: MX사업부장. */
  FUSED,
  /** It makes an executive and may be one word with the house that it heads: 하나은행장. */
  HOUSE,
  /** It makes an executive only where the company stands beside it: 담당. */
  WEAK,
  /** It is no executive's: 장관, 기자. */
  STOP
}

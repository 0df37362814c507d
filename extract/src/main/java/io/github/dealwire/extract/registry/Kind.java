package io.github.dealwire.extract.registry;

/** What an alias is to its name. */
public enum Kind {
  /** The name itself. */
  NAME,
  /** Another current name: short, popular, or another spelling (SKT, 한전, 도요타). */
  SHORT,
  /** A former name (옛 대우조선해양). */
  OLD,
  /** The name in English. */
  ENGLISH,
  /** The name with its Latin letters spelled in Hangul, or the reverse (에스케이하이닉스). */
  SPELLED,
  /** A group's name without 그룹 (삼성, SK): also said of its companies. */
  BARE_GROUP,
  /** What the company runs (배달의민족 of 우아한형제들): the company only where the article does not name the operator. */
  BRAND
}

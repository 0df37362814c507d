package io.github.dealwire.extract.registry;

/** How far an occurrence of an alias can be taken for the company. */
public enum Trust {
  /** An occurrence with clean edges is the company. */
  FREE,
  /** Also an ordinary word, a person, a place or another thing: the company only where something beside it says so. */
  COMMON,
  /** Hardly ever the company: only behind ㈜ or 주식회사, or before its ticker or its English name in parentheses. */
  STRICT
}

package io.github.dealwire.model;

/** Where the date of publication comes from. */
public enum PublicationBasis {
  /** The caller said so. */
  GIVEN,
  /** The page's metadata: {@code article:published_time}, JSON-LD. */
  METADATA,
  /** A line of the page: 기사입력, 입력, 최종수정. */
  TEXT,
  /** A URL or the path of an image: {@code /202502/}. */
  PATH,
  /** 27일 밝혔다 with a known month, an event of a known year. */
  INFERRED
}

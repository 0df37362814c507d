package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which part of the article a span lies in, where it is not the text. */
public enum SourceField {
  /** The title that was given apart from the text; {@code "title"} in JSON. */
  @JsonProperty("title")
  TITLE
}

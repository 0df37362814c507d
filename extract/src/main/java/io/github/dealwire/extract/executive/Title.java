package io.github.dealwire.extract.executive;

import io.github.dealwire.model.Rank;

/** A row of the titles. */
public record Title(String text, Rank rank, TitleKind kind) {

  boolean isExecutive() {
    return kind != TitleKind.STOP;
  }
}

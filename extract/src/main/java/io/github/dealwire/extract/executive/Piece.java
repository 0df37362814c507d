package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyMention;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence as who looks for people sees it.
 *
 * @param end where it ends, with its particle
 * @param role the particle of a company or title
 * @param company the company, where it is one
 * @param title the title, where it is one
 */
record Piece(Type type, int start, int end, Role role, @Nullable CompanyMention company, @Nullable TitlePhrase title) {

  enum Type {
    WORD,
    COMPANY,
    TITLE,
    /** Brackets with what stands in them. */
    GLOSS,
    /** A single other char. */
    MARK
  }

  static Piece of(Type type, int start, int end) {
    return new Piece(type, start, end, Role.NONE, null, null);
  }

  boolean is(Type other) {
    return type == other;
  }
}

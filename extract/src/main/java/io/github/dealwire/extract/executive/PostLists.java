package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.Names.Name;
import io.github.dealwire.extract.executive.Piece.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of appointments, where the title stands before the names and the company before both: ◇다온소프트 〈승진〉 ▲전무 홍길동
 * ▲상무 김철수 이영희. What a line says goes on in the next one.
 */
final class PostLists {

  private final String s;
  private final ExecutiveWords words;
  private final Names names;
  private @Nullable CompanyEntity company;
  private @Nullable TitlePhrase title;

  PostLists(String s, ExecutiveWords words, Names names) {
    this.s = s;
    this.words = words;
    this.names = names;
  }

  /** Whether a list may go on in a sentence that has no title. */
  boolean open() {
    return title != null;
  }

  /** Ends a list: a sentence was none. */
  void close() {
    company = null;
    title = null;
  }

  /** The claims of a line of a list; null where the sentence is none. */
  @Nullable List<Claim> read(Sentence sentence, List<Piece> pieces) {
    if (!isList(pieces)) {
      close();
      return null;
    }
    List<Claim> claims = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.type()) {
        case COMPANY -> {
          company = piece.company() == null ? null : piece.company().company();
          title = null;
        }
        case TITLE -> {
          title = piece.title();
          open = true;
        }
        case GLOSS -> {}
        case MARK -> open |= isSign(s.charAt(piece.start()));
        case WORD -> {
          Name name = open && title != null ? names.after(pieces, i, 1, false) : null;
          if (name != null && name.end() == piece.end() && words.appointment(s, piece.start(), piece.end()) == null) {
            if (title != null && title.executive()) {
              claims.add(
                  new Claim(
                      sentence, name.text(), name.start(), name.end(), null, true, company, false, title.stranger(), title, null, false,
                      name.start(), name.end(), "appointment"));
            }
          } else {
            open = false;
          }
        }
      }
    }
    return claims;
  }

  /** Whether a title stands right behind a sign, or the names of one begun before do. */
  private boolean isList(List<Piece> pieces) {
    int signs = 0;
    int titles = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Type.MARK) && isSign(s.charAt(piece.start()))) {
        signs++;
        titles += i + 1 < pieces.size() && pieces.get(i + 1).is(Type.TITLE) ? 1 : 0;
      }
    }
    boolean goesOn = title != null && !pieces.isEmpty() && pieces.get(0).is(Type.MARK) && isSign(s.charAt(pieces.get(0).start()));
    return titles > 0 && signs > 0 || goesOn;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '◇', '◆', '▲', '△', '▷', '▶', '□', '■', '○', '●', '◎', '▽', '▼' -> true;
      default -> false;
    };
  }
}

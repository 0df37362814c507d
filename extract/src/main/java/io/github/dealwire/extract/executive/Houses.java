package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.executive.Names.Name;
import io.github.dealwire.extract.executive.Names.Place;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.PersonNames;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.CompanyType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the companies and institutions that nothing but the title of somebody gives away: 홍길동 가람학원 대표, 홍길동 가람감염학회 이사장,
 * 홍길동 가람연구원장, 가람사랑회(회장 홍길동).
 */
final class Houses {

  private static final int MOST_WORDS = 5;
  private static final int SHORTEST = 3;
  private static final double FOREIGN = 0.5;

  private final Reading reading;
  private final PieceReader pieceReader;
  private final ExecutiveWords words;
  private final Names names;
  private final PersonNames model;
  private final String s;
  private final Map<String, CompanyType> found = new LinkedHashMap<>();

  Houses(Reading reading, PieceReader pieceReader, ExecutiveWords words, Names names) {
    this.reading = reading;
    this.pieceReader = pieceReader;
    this.words = words;
    this.names = names;
    this.model = words.names();
    this.s = reading.chars();
  }

  /** The names and what each is, in the order of the text. */
  Map<String, CompanyType> find(List<List<Piece>> sentences) {
    for (List<Piece> pieces : sentences) {
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        TitlePhrase title = piece.title();
        if (title != null && title.executive() && title.fusedCompany() == null && title.fusedName() == null) {
          if (title.stranger()) {
            fused(pieces, i, title);
          } else {
            beside(pieces, i, title);
          }
        } else if (piece.is(Type.GLOSS)) {
          glossed(pieces, i);
        }
      }
    }
    return found;
  }

  /** 홍길동 가람연구원장은, 가람협회장 홍길동은. */
  private void fused(List<Piece> pieces, int i, TitlePhrase title) {
    String text = s.substring(title.start(), title.end() - 1);
    if (text.indexOf(' ') >= 0) {
      return;
    }
    int last = i - 1;
    // 홍길동 전 가람연구원장
    while (last >= 0 && isFlag(pieces, last)) {
      last--;
    }
    Name name = certainName(pieces, last);
    // 다온소프트 홍길동 미래전략연구소장: its own
    boolean owned = name != null && name.first() > 0 && pieces.get(name.first() - 1).is(Type.COMPANY) && isOfUnit(title);
    if (!owned && (name != null || nameBehind(pieces, i, title))) {
      institution(text);
    }
  }

  /** 미래전략연구소장, but not 가람병원장. */
  private boolean isOfUnit(TitlePhrase title) {
    for (int at = title.start(); at < title.end(); at++) {
      TitleKind kind = words.titleKind(s.substring(at, title.end()));
      if (kind != null) {
        return kind == TitleKind.FUSED;
      }
    }
    return false;
  }

  private boolean isFlag(List<Piece> pieces, int i) {
    return pieces.get(i).is(Type.WORD) && words.postWord(text(pieces, i)) != null;
  }

  private void beside(List<Piece> pieces, int i, TitlePhrase title) {
    int last = i - 1;
    if (last >= 0 && pieces.get(last).is(Type.GLOSS)) {
      last--;
    }
    int next = i;
    // 홍길동 가람감염학회 신임 이사장
    while (adjacent(pieces, last, next) && isFlag(pieces, last)) {
      next = last--;
    }
    if (!adjacent(pieces, last, next)) {
      return;
    }
    // 카밀 토르센 루메닉 대표
    if (last >= 2 && model.isForeignName(text(pieces, last - 2)) && adjacent(pieces, last - 2, last - 1) && adjacent(pieces, last - 1, last)
        && text(pieces, last - 1).length() > 1 && leads(title) && isNewWord(text(pieces, last))
        && (last < 3 || !adjacent(pieces, last - 3, last - 2) || !model.isForeignName(text(pieces, last - 3)))) {
      found.putIfAbsent(text(pieces, last), CompanyType.CORPORATION);
      return;
    }
    // 홍길동 대표: what stands before the name
    Name near = certainName(pieces, last);
    if (near != null) {
      before(pieces, near.first() - 1, near.first(), title);
      return;
    }
    int first = last;
    for (; first >= 0 && last - first < MOST_WORDS && adjacent(pieces, first, first + 1); first--) {
      String text = text(pieces, first);
      if (names.particled(text) || names.glued(pieces, first)) {
        break;
      }
      if (first < last && words.postWord(text) == null) {
        Name name = certainName(pieces, first);
        if (name != null) {
          // 카밀 토르센 프라하 거래소 대표: no name of three words
          boolean ofHouse = first - name.first() == 2 && text(pieces, first - 1).length() > 1;
          if (between(pieces, ofHouse ? first : first + 1, last, title, name)) {
            return;
          }
        }
      }
    }
    // 루메닉 창업자 홍길동은
    String text = text(pieces, last);
    if (last > first && nameBehind(pieces, i, title) && !institution(text) && leads(title) && text.length() >= SHORTEST && isNewWord(text)) {
      found.putIfAbsent(text, CompanyType.CORPORATION);
    }
  }

  /** 홍길동 가람학원 대표, 홍길동 전 가람 감염 학회 이사장. */
  private boolean between(List<Piece> pieces, int from, int to, TitlePhrase title, Name name) {
    int first = from;
    while (first < to && words.postWord(text(pieces, first)) != null) {
      first++;
    }
    String text = s.substring(pieces.get(first).start(), pieces.get(to).end());
    if (institution(text)) {
      return true;
    }
    if (first == to && text.length() >= SHORTEST && leads(title) && isNewWord(text)
        && (first > from || name.text().indexOf(' ') < 0)) {
      found.putIfAbsent(text, CompanyType.CORPORATION);
      return true;
    }
    return false;
  }

  /** 가람총연맹 홍길동 회장, 가람재단의 홍길동 이사장. */
  private void before(List<Piece> pieces, int at, int next, TitlePhrase title) {
    if (adjacent(pieces, at, next)) {
      String text = text(pieces, at);
      boolean of = text.endsWith("의");
      String house = of ? text.substring(0, text.length() - 1) : text;
      // 핏플로우 홍길동 대표
      boolean sure = of || model.korean(text(pieces, next)) == 3 && isSpelt(text);
      if (!institution(house) && sure && leads(title) && house.length() >= SHORTEST && isNewWord(house)) {
        found.putIfAbsent(house, CompanyType.CORPORATION);
      }
    }
  }

  /** 가람사랑회(회장 홍길동). */
  private void glossed(List<Piece> pieces, int i) {
    Piece gloss = pieces.get(i);
    if (i == 0 || !pieces.get(i - 1).is(Type.WORD) || pieces.get(i - 1).end() != gloss.start()
        || !reading.has(Kind.TITLE, gloss.start(), gloss.end())) {
      return;
    }
    List<Piece> inside = pieceReader.read(gloss.start() + 1, gloss.end() - 1);
    TitlePhrase title = inside.isEmpty() ? null : inside.get(0).title();
    String text = text(pieces, i - 1);
    if (title == null || !title.executive() || title.fusedName() != null || title.stranger() || !nameBehind(inside, 0, title)
        || names.glued(pieces, i - 1)) {
      return;
    }
    // 3·8기념관(관장 홍길동): not all of the name
    if (isSpelt(text) && !institution(text) && text.length() >= SHORTEST && isNewWord(text)) {
      found.putIfAbsent(text, CompanyType.CORPORATION);
    }
  }

  private boolean institution(String text) {
    CompanyType type = words.house(text);
    // 홍길동 기업고객그룹 부행장: a unit
    if (type == null || words.isPublicBody(text, false) || type == CompanyType.GROUP && words.isOrdinary(text)) {
      return false;
    }
    found.putIfAbsent(text, type);
    return true;
  }

  /** Whoever bears it leads the whole house (회장, 대표, 이사장, not 전무), or the title names the unit already (전략본부장). */
  private boolean leads(TitlePhrase title) {
    if (title.weak()) {
      return false;
    }
    String text = title.posts().get(0).title();
    return switch (title.posts().get(0).rank()) {
      case CHAIR, PRESIDENT, REPRESENTATIVE, CHIEF_OFFICER, FOUNDER -> true;
      case HEAD -> words.titleKind(text) == TitleKind.HOUSE || words.titleKind(text) == null && text.indexOf(' ') < 0;
      default -> false;
    };
  }

  /** Whether a word is no ordinary one, no name of a person and no unit. */
  private boolean isNewWord(String text) {
    if (model.band(text) > 1 || model.band(text) == 1 && model.foreign(text) < FOREIGN || words.postWord(text) != null || words.isUnit(text) || words.isPublicBody(text, true) || model.korean(text) > 1
        || model.isForeignName(text) || names.particled(text) || names.ordinaryStem(text) || Modifiers.isVerbal(text)
        || !Chars.isHangul(text.charAt(text.length() - 1)) && !Chars.isUpper(text.charAt(text.length() - 1))) {
      return false;
    }
    for (int k = 1; k < text.length(); k++) {
      if ((k == 1 || model.band(text.substring(0, k)) > 0) && model.band(text.substring(k)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is Hangul or Latin letters, no day or number as 17일, 제4대. */
  private static boolean isSpelt(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isHangul(text.charAt(i)) && !Chars.isLatin(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Name certainName(List<Piece> pieces, int last) {
    if (last < 0) {
      return null;
    }
    Name name = names.before(pieces, last, Place.LOOSE);
    if (name == null) {
      name = names.before(pieces, last, Place.DIRECT);
      return name == null || name.text().indexOf(' ') < 0 ? null : name;
    }
    return name;
  }

  /** 회장 홍길동은. */
  private boolean nameBehind(List<Piece> pieces, int i, TitlePhrase title) {
    return title.role() == Role.NONE && i + 1 < pieces.size() && names.after(pieces, i + 1, 2, true) != null;
  }

  /** Whether a word stands one space, and at most brackets, before the next piece. */
  private boolean adjacent(List<Piece> pieces, int i, int next) {
    if (i < 0 || !pieces.get(i).is(Type.WORD) && !isHouse(pieces.get(i))) {
      return false;
    }
    int end = i + 1 < next && pieces.get(i + 1).is(Type.GLOSS) ? pieces.get(i + 1).end() : pieces.get(i).end();
    return names.oneSpace(end, pieces.get(next).start());
  }

  /** 가람연구원: what looks like the title of a researcher. */
  private boolean isHouse(Piece piece) {
    TitlePhrase title = piece.title();
    return title != null && !title.executive() && title.role() == Role.NONE && words.isHouse(s.substring(piece.start(), piece.end()));
  }

  private String text(List<Piece> pieces, int i) {
    return s.substring(pieces.get(i).start(), pieces.get(i).end());
  }
}

package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.Names.Name;
import io.github.dealwire.extract.executive.Names.Place;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.PersonNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks from one title over what stands around it to whoever bears it: the name, the company and the unit. */
final class BearerWalk {

  private static final int MOST_UNIT_WORDS = 4;

  private final PersonReader reader;
  private final String s;
  private final ExecutiveWords words;
  private final Names names;
  private final List<Piece> pieces;
  private final int at;
  private final TitlePhrase title;
  private final @Nullable CompanyEntity owner;
  private @Nullable CompanyEntity company;
  private int gapWords;
  private boolean stranger;

  /** Whose second post this is: 부회장 겸 다온소프트 대표. */
  private @Nullable Claim sameBearer;
  private boolean former;
  private boolean topic;
  private boolean nobody;
  private int start;
  private int unitStart = -1;
  private int unitEnd = -1;

  BearerWalk(PersonReader reader, List<Piece> pieces, int at, TitlePhrase title, @Nullable CompanyEntity owner) {
    this.reader = reader;
    this.s = reader.s;
    this.words = reader.words;
    this.names = reader.names;
    this.pieces = pieces;
    this.at = at;
    this.title = title;
    this.owner = owner;
    this.company = title.fusedCompany();
    this.former = title.former();
    this.start = pieces.get(at).start();
  }

  void run() {
    if (!named()) {
      reader.bares().add(new BareTitle(at, title, company != null ? company : owner, former, start));
    }
  }

  private boolean named() {
    if (title.fusedName() != null) {
      int from = pieces.get(at).start();
      claim(new Name(title.fusedName(), from, from + title.fusedName().length(), null, at, at), title.fusedName().length() > 1);
      return true;
    }
    int i = left();
    if (sameBearer != null) {
      claim(sameBearer);
      return true;
    }
    Name name = i >= 0 ? nameAt(i) : null;
    if (name != null) {
      start = name.start();
      before(name.first() - 1);
      String between = unitStart >= 0 ? s.substring(unitStart, unitEnd) : null;
      stranger = title.stranger() || between != null && words.isPublicBody(between, false)
          || company == null && (between != null && !isUnit() || strangerAt(name.first() - 1));
      if (between != null && words.isPublicBody(between, false)) {
        company = null;
      }
      boolean alone =
          company == null && name.original() == null && words.names().korean(name.text()) == 0 && name.first() == name.last();
      claim(name, !alone);
      others(name);
      return true;
    }
    return titleFirst() || familyName();
  }

  /** Walks left over what may stand between a name and its title; the index of the piece that may be the name. */
  private int left() {
    int unitWords = 0;
    int i = at - 1;
    for (; i >= 0; i--) {
      Piece piece = pieces.get(i);
      switch (piece.type()) {
        case GLOSS -> {}
        case COMPANY -> {
          boolean pair = company != null && pieces.get(i + 1).is(Type.COMPANY);
          if (company != null && !partner(i) && !pair || piece.role() != Role.NONE && piece.role() != Role.OF) {
            return -1;
          }
          // 홍길동 한별그룹 한별전자 회장: the nearer one, unless only what stands around it made it one
          if (department(piece)) {
            unitStart = pieces.get(i + 1).start();
            unitEnd = unitEnd < 0 ? pieces.get(i + 1).end() : unitEnd;
          }
          if (!pair || department(piece)) {
            company = company(piece);
          }
          start = piece.start();
        }
        case MARK -> {
          if (i == at - 1 && i > 0 && isArrow(s.charAt(piece.start())) && pieces.get(i - 1).title() != null) {
            sameBearer = bearer(pieces.get(i - 1).title());
            return -1;
          }
          if (!passable(i)) {
            return -1;
          }
        }
        case TITLE -> {
          // 홍길동 한별전자 기술연구원 부사장: no researcher, a unit
          if (piece.title() == null || piece.title().executive() || piece.role() != Role.NONE || ++unitWords > MOST_UNIT_WORDS) {
            return -1;
          }
          if (company == null) {
            unitStart = piece.start();
            unitEnd = unitEnd < 0 ? piece.end() : unitEnd;
            start = piece.start();
          }
        }
        case WORD -> {
          if (nameAt(i) != null) {
            return i;
          }
          String text = s.substring(piece.start(), piece.end());
          if (text.equals("겸") && i > 0 && pieces.get(i - 1).title() != null) {
            sameBearer = bearer(pieces.get(i - 1).title());
            return -1;
          }
          if (flag(text)) {
            start = piece.start();
            continue;
          }
          if (names.particled(text) || names.glued(pieces, i) || ++unitWords > MOST_UNIT_WORDS) {
            return -1;
          }
          if (company == null) {
            unitStart = piece.start();
            unitEnd = unitEnd < 0 ? piece.end() : unitEnd;
            start = piece.start();
          } else {
            gapWords++;
          }
        }
      }
    }
    return -1;
  }

  /** 현대차·기아 R&D본부장: the first of the firms that share the post. */
  private boolean partner(int i) {
    return i + 1 < pieces.size() && pieces.get(i + 1).is(Type.MARK) && Chars.isMiddleDot(s.charAt(pieces.get(i + 1).start()));
  }

  /** 한별은행 기업고객그룹 부행장: only what stands around it made the department a company. */
  private boolean department(Piece piece) {
    return company != null && company.known().isEmpty() && piece.company() != null
        && piece.company().company().known().isPresent();
  }

  private static @Nullable CompanyEntity company(Piece piece) {
    return piece.company() == null ? null : piece.company().company();
  }

  /** 홍길동 전무→부사장. */
  private static boolean isArrow(char c) {
    return c == '→' || c == '⇒' || c == '➝' || c == '➔';
  }

  private boolean passable(int i) {
    char c = s.charAt(pieces.get(i).start());
    if (Chars.isMiddleDot(c)) {
      return i > 0 && (company != null ? pieces.get(i - 1).is(Type.COMPANY) : pieces.get(i - 1).is(Type.WORD));
    }
    // '다온소프트'의 홍길동 대표
    return Chars.isQuoteClose(c) || Chars.isQuoteOpen(c);
  }

  private boolean flag(String text) {
    PostWord word = words.postWord(text);
    if (word == null) {
      return false;
    }
    former |= word == PostWord.FORMER;
    topic |= word == PostWord.TOPIC;
    nobody |= word == PostWord.NOBODY;
    return true;
  }

  private @Nullable Name nameAt(int i) {
    // 다온소프트 홍길동 대표, 창업자인 홍길동 대표
    boolean beside = company != null
        || i > 0 && (pieces.get(i - 1).is(Type.COMPANY)
            || pieces.get(i - 1).is(Type.TITLE) && pieces.get(i - 1).role() == Role.COPULA || listed(i));
    boolean direct = gapWords == 0 && (company != null || unitStart < 0);
    Place place = !direct ? Place.LOOSE : beside || company != null ? Place.CERTAIN : Place.DIRECT;
    return names.before(pieces, i, place);
  }

  /** 김철수 네트워크사업부장, 홍길동 북미총괄: the next of a list of people. */
  private boolean listed(int i) {
    int title = pieces.get(i - 1).is(Type.MARK) ? i - 2 : i - 1;
    return title >= 0 && pieces.get(title).is(Type.TITLE) && Lists.continues(s, titleEnd(title), pieces.get(i).start());
  }

  private int titleEnd(int i) {
    TitlePhrase other = pieces.get(i).title();
    return other == null ? pieces.get(i).end() : other.end();
  }

  /** Walks left from the name to its company: 삼성전자 B2B통합오퍼링센터 박찬우 부사장. */
  private void before(int from) {
    int unitWords = 0;
    int lastUnit = -1;
    for (int i = from; i >= 0; i--) {
      Piece piece = pieces.get(i);
      switch (piece.type()) {
        case GLOSS -> {}
        case COMPANY -> {
          if (company == null && (piece.role() == Role.NONE || piece.role() == Role.OF)) {
            company = company(piece);
            start = piece.start();
            if (i > 1 && pieces.get(i - 1).is(Type.MARK) && Chars.isMiddleDot(s.charAt(pieces.get(i - 1).start()))
                && pieces.get(i - 2).is(Type.COMPANY)) {
              company = company(pieces.get(i - 2));
              start = pieces.get(i - 2).start();
            }
            if (lastUnit >= 0 && unitStart < 0) {
              unitStart = lastUnit;
              unitEnd = pieces.get(from).end();
            }
            former |= i > 0 && formerAt(i - 1);
          }
          return;
        }
        case MARK -> {
          if (!passable(i)) {
            return;
          }
        }
        case TITLE -> {
          TitlePhrase other = pieces.get(i).title();
          if (other == null || !other.executive() || other.role() != Role.NONE || i != from) {
            return;
          }
        }
        case WORD -> {
          String text = s.substring(piece.start(), piece.end());
          PostWord word = words.postWord(text);
          if (word != null) {
            former |= word == PostWord.FORMER && i == from;
            continue;
          }
          if (company != null || names.particled(text) || ++unitWords > MOST_UNIT_WORDS) {
            return;
          }
          lastUnit = piece.start();
        }
      }
    }
  }

  /** 핌코의 홍길동 대표, 가람총연맹 홍길동 회장: an organisation that was not found. */
  private boolean strangerAt(int i) {
    if (i < 0 || !pieces.get(i).is(Type.WORD) || topic) {
      return false;
    }
    String text = s.substring(pieces.get(i).start(), pieces.get(i).end());
    if (words.postWord(text) != null) {
      return false;
    }
    return text.endsWith("의")
        || !Chars.isDigit(text.charAt(0)) && text.length() >= 3 && words.names().band(text) == 0 && !names.particled(text) && !Modifiers.isVerbal(text);
  }

  /** 대외·교육정책 대표: whether the words between name and title are those of a unit, each of them an ordinary one at least. */
  private boolean isUnit() {
    String between = s.substring(unitStart, unitEnd);
    if (words.isUnit(between)) {
      return true;
    }
    if (words.isHouse(between)) {
      return false;
    }
    for (Piece piece : pieces) {
      if (piece.start() >= unitStart && piece.end() <= unitEnd && piece.is(Type.WORD)
          && !words.isOrdinary(s.substring(piece.start(), piece.end()))) {
        return false;
      }
    }
    return true;
  }

  private boolean formerAt(int i) {
    Piece piece = pieces.get(i);
    return piece.is(Type.WORD) && words.postWord(s.substring(piece.start(), piece.end())) == PostWord.FORMER;
  }

  /** 대표 홍길동, 대표이사인 홍길동은, (대표이사 홍길동). */
  private boolean titleFirst() {
    boolean plain = title.role() == Role.NONE;
    boolean copula = title.role() == Role.COPULA && s.charAt(title.tailEnd() - 1) != '다';
    former |= copula && s.charAt(title.tailEnd() - 1) == '던';
    int i = at + 1;
    if (i < pieces.size() && plain && pieces.get(i).is(Type.MARK) && s.charAt(pieces.get(i).start()) == ':') {
      i++;
    }
    if (i >= pieces.size() || !plain && !copula || nobody) {
      return false;
    }
    boolean known = company != null || owner != null;
    Name name = names.after(pieces, i, owner != null ? 1 : known ? 2 : 3, known || copula);
    if (name == null) {
      return false;
    }
    claim(name, true);
    // 다온소프트(대표 홍길동·김철수)
    int next = name.last() + 1;
    while (owner != null && next + 1 < pieces.size() && Lists.continues(s, name.end(), pieces.get(next + 1).start())) {
      name = names.after(pieces, next + 1, 2, false);
      if (name == null) {
        break;
      }
      claim(name, true);
      next = name.last() + 1;
    }
    return true;
  }

  /** 이 회장, 베스트베리 CEO: a person named before. */
  private boolean familyName() {
    if (at == 0 || company != null) {
      return false;
    }
    Piece piece = pieces.get(at - 1);
    if (piece.is(Type.WORD) && PersonNames.isHangul(s.substring(piece.start(), piece.end()))) {
      String text = s.substring(piece.start(), piece.end());
      if (text.length() == 1 ? words.names().isSurname(text) : names.isFamilyName(text)) {
        claim(new Name(text, piece.start(), piece.end(), null, at - 1, at - 1), false);
        return true;
      }
    }
    return false;
  }

  /** 홍길동·김철수 다온소프트 각자대표. */
  private void others(Name name) {
    int i = name.first() - 1;
    while (i > 0 && pieces.get(i).is(Type.MARK) && Chars.isMiddleDot(s.charAt(pieces.get(i).start()))) {
      Name other = names.before(pieces, i - 1, Place.LOOSE);
      if (other == null) {
        return;
      }
      start = other.start();
      claim(other, true);
      i = other.first() - 1;
    }
  }

  private @Nullable Claim bearer(@Nullable TitlePhrase other) {
    List<Claim> claims = reader.claims();
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (claims.get(i).title() == other) {
        return claims.get(i);
      }
    }
    return null;
  }

  private void claim(Claim same) {
    if (company != null && words.isPublicBody(company)) {
      return;
    }
    reader.claims().add(
        new Claim(
            reader.sentence, same.name(), same.nameStart(), same.nameEnd(), same.original(), same.full(), company, topic,
            title.stranger(), title, null, former, same.start(), title.end(), "second-post"));
  }

  private void claim(Name name, boolean full) {
    if (nobody) {
      return;
    }
    int from = Math.min(start, name.start());
    int to = Math.max(title.end(), name.end());
    String unit = unitStart >= 0 && unitEnd <= name.start() || unitStart > name.end() ? s.substring(unitStart, unitEnd) : null;
    CompanyEntity employer = company != null ? company : full ? owner : null;
    if (employer != null && words.isPublicBody(employer)) {
      employer = null;
      stranger = true;
    }
    reader.claims().add(
        new Claim(
            reader.sentence, name.text(), name.start(), name.end(), name.original(), full, employer, topic, stranger, title,
            unit, former, from, to, full ? "title" : "family-name"));
  }
}

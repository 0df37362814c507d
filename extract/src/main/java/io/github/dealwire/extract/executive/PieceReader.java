package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.TextRange;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.PersonNames;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence, or what stands in brackets, into pieces. */
final class PieceReader {

  private static final int LONGEST_GLOSS = 60;
  private static final int LONGEST_GIVEN = 5;
  private static final int LONGEST_FAMILY = 7;
  private static final int HOUSE_WORDS = 3;

  private final Reading reading;
  private final Companies companies;
  private final TitleReader titles;
  private final ExecutiveWords words;
  private final PersonNames names;
  private final String s;
  private final Map<CompanyEntity, Integer> people = new LinkedHashMap<>();

  PieceReader(Reading reading, Companies companies, ExecutiveWords words) {
    this.reading = reading;
    this.companies = companies;
    this.titles = new TitleReader(reading, companies, words);
    this.words = words;
    this.names = words.names();
    this.s = reading.chars();
  }

  List<Piece> read(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    List<TextRange> gaps = reading.text().gaps();
    List<CompanyMention> mentions = companies.mentions();
    int gap = Ranges.firstFrom(gaps, TextRange::start, from);
    int company = Ranges.firstFrom(mentions, CompanyMention::start, from);
    int i = from;
    while (i < to) {
      while (gap < gaps.size() && gaps.get(gap).end() <= i) {
        gap++;
      }
      if (gap < gaps.size() && gaps.get(gap).start() <= i) {
        i = gaps.get(gap).end();
        continue;
      }
      char c = s.charAt(i);
      if (Chars.isSpace(c)) {
        i++;
        continue;
      }
      int limit = gap < gaps.size() ? Math.min(to, gaps.get(gap).start()) : to;
      while (company < mentions.size() && mentions.get(company).start() < i) {
        company++;
      }
      CompanyMention mention =
          company < mentions.size() && mentions.get(company).start() == i && mentions.get(company).end() <= to
              ? mentions.get(company)
              : null;
      if (mention == null && c == '㈜') {
        i++;
        continue;
      }
      Piece piece = pieceAt(i, limit, mention);
      pieces.add(piece);
      i = piece.end();
    }
    people(pieces);
    return pieces;
  }

  /** The companies of the pieces read so far that are names of people, at least as often as not. */
  Set<CompanyEntity> people() {
    Set<CompanyEntity> all = new LinkedHashSet<>();
    people.forEach((company, places) -> {
      if (places * 2 >= company.mentions().size()) {
        all.add(company);
      }
    });
    return all;
  }

  /** 한스 베스트베리 CEO, 한스 베스트베리 가람거래소 CEO: nothing but the title made a company of the person's name. */
  private void people(List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      CompanyMention mention = pieces.get(i).company();
      if (mention == null || mention.company().known().isPresent() || pieces.get(i).role() != Role.NONE) {
        continue;
      }
      boolean titled = pieces.get(i + 1).is(Type.TITLE);
      if (!titled && !houseFollows(pieces, i + 1)) {
        continue;
      }
      String text = s.substring(mention.start(), mention.end());
      int space = text.indexOf(' ');
      Piece before = i > 0 ? pieces.get(i - 1) : null;
      boolean given = before != null && before.is(Type.WORD) && mention.start() - before.end() == 1
          && !givenBefore(pieces, i - 1) && isGiven(s.substring(before.start(), before.end()), mention.company());
      if (given || titled && (names.isPerson(text) || space > 0 && names.isForeignName(text.substring(0, space)))) {
        people.merge(mention.company(), 1, Integer::sum);
        pieces.remove(i);
        int at = i;
        for (int start = mention.start(); start < mention.end(); ) {
          int end = wordEnd(s, start, mention.end());
          if (end > start) {
            pieces.add(at++, Piece.of(Type.WORD, start, end));
          }
          start = Math.max(end, start) + 1;
        }
      }
    }
  }

  /** 하워드 루크닉 루메닉 CEO: the name is whole without the company. */
  private boolean givenBefore(List<Piece> pieces, int i) {
    return i > 0 && pieces.get(i - 1).is(Type.WORD) && pieces.get(i).start() - pieces.get(i - 1).end() == 1
        && names.isForeignName(s.substring(pieces.get(i - 1).start(), pieces.get(i - 1).end()));
  }

  /** Whether a word before what may be a family name is a given name: a frequent one, or one that sounds so and nobody knows. */
  private boolean isGiven(String word, CompanyEntity company) {
    // 앤드루 리포우 리포우오일상사 대표
    return company.name().length() <= LONGEST_FAMILY && names.isForeignName(word)
        || company.mentions().size() == 1 && company.name().indexOf(' ') < 0 && word.length() <= LONGEST_GIVEN && names.band(word) == 0
            && names.foreign(word) >= 1;
  }

  /** 한스 베스트베리 가람 증권거래소 CEO: whether the words up to a title are the name of an institution. */
  private boolean houseFollows(List<Piece> pieces, int from) {
    int i = from;
    while (i < pieces.size() && i - from < HOUSE_WORDS && pieces.get(i).is(Type.WORD)) {
      i++;
    }
    return i > from && i < pieces.size() && pieces.get(i).is(Type.TITLE)
        && words.isHouse(s.substring(pieces.get(from).start(), pieces.get(i - 1).end()));
  }

  private Piece pieceAt(int at, int limit, @Nullable CompanyMention mention) {
    if (Chars.isWord(s.charAt(at))) {
      TitlePhrase title = titles.at(at, limit, mention);
      if (title != null) {
        return new Piece(Type.TITLE, at, title.tailEnd(), title.role(), null, title);
      }
    }
    if (mention != null) {
      boolean clean = mention.tail().clean() && mention.tail().end() <= limit;
      return new Piece(Type.COMPANY, at, clean ? mention.tail().end() : mention.end(), mention.tail().role(), mention, null);
    }
    char c = s.charAt(at);
    if (Chars.isBracketOpen(c)) {
      int close = close(s, at, Math.min(limit, at + LONGEST_GLOSS));
      if (close > 0) {
        return Piece.of(Type.GLOSS, at, close + 1);
      }
    }
    int end = wordEnd(s, at, limit);
    return end > at ? Piece.of(Type.WORD, at, end) : Piece.of(Type.MARK, at, at + 1);
  }

  /** The end of a word, with the signs that join its parts: R&D본부, 장-마르크. */
  static int wordEnd(String s, int at, int limit) {
    int i = at;
    while (i < limit) {
      char c = s.charAt(i);
      boolean joins = i > at && i + 1 < limit
          && (c == '&' || c == '-' || c == '.' && !Chars.isHangul(s.charAt(i - 1))) && Chars.isWord(s.charAt(i + 1));
      if (!Chars.isWord(c) && !joins) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The bracket that closes the one at a position, -1 where none does. */
  static int close(String s, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit && s.charAt(i) != '\n'; i++) {
      char c = s.charAt(i);
      if (Chars.isBracketOpen(c)) {
        depth++;
      } else if (Chars.isBracketClose(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

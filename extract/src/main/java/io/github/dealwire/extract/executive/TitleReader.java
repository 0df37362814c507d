package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.executive.TitlePhrase.Post;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the titles that begin with a word. */
final class TitleReader {

  private static final int LONGEST_UNIT = 14;
  private static final int LONGEST_GLOSS = 40;
  private static final int UNIT_WORDS = 4;
  private static final int MOST_BESIDE = 3;

  private final Reading reading;
  private final Companies companies;
  private final ExecutiveWords words;
  private final String s;
  private final Map<String, CompanyEntity> houses = new HashMap<>();

  TitleReader(Reading reading, Companies companies, ExecutiveWords words) {
    this.reading = reading;
    this.companies = companies;
    this.words = words;
    this.s = reading.chars();
    for (CompanyEntity company : companies.all()) {
      company.aliases(s).forEach(alias -> houses.putIfAbsent(alias, company));
    }
  }

  /** A title in a word, and what is one word with it. */
  private record Single(
      int start, int end, Title title, @Nullable CompanyEntity company, @Nullable String name, int titleStart, boolean former, boolean stranger) {

    Single(int start, int end, Title title, int titleStart) {
      this(start, end, title, null, null, titleStart, false, false);
    }
  }

  /** The titles that begin with the word at a position; null where there is none. */
  @Nullable TitlePhrase at(int at, int limit, @Nullable CompanyMention mention) {
    Single first = single(at, limit, mention);
    if (first == null || isDuty(first, limit)) {
      return null;
    }
    List<Single> titles = new ArrayList<>(List.of(first));
    boolean executive = first.title().isExecutive();
    int end = first.end();
    while (executive) {
      int gloss = gloss(end, limit);
      if (gloss > 0) {
        Single inside = single(Chars.skipSpaces(s, end + 1, gloss), gloss, null);
        boolean whole = inside != null && inside.title().isExecutive() && Chars.skipSpaces(s, inside.end(), gloss) == gloss;
        if (whole && !isAbbreviation(inside, titles.get(titles.size() - 1).title().rank())) {
          titles.add(inside);
        }
        if (whole || isAbbreviation(end + 1, gloss)) {
          end = gloss + 1;
          continue;
        }
      }
      Single more = joined(end, limit);
      if (more == null) {
        int next = end < limit && s.charAt(end) == ' ' ? end + 1 : -1;
        more = next > 0 && titles.size() <= MOST_BESIDE ? single(next, limit, companyAt(next)) : null;
        if (more == null || !more.title().isExecutive() || more.company() != null || more.name() != null) {
          break;
        }
      }
      titles.add(more);
      end = more.end();
    }
    List<Post> posts = titles.stream().map(title -> new Post(bare(title.titleStart(), title.end()), title.title().rank())).toList();
    boolean weak = titles.stream().allMatch(title -> title.title().kind() == TitleKind.WEAK);
    NounTail tail = NounTail.of(s, end, limit);
    // 부사장(오른쪽)과: what the brackets say is read as a piece of its own
    boolean plain = tail.glossStart() < 0 && tail.clean();
    return new TitlePhrase(
        first.titleStart(), end, posts, first.company(), first.name(), first.stranger(), executive, weak, first.former(), tail.role(),
        plain ? tail.end() : end);
  }

  /** 해외 사업 담당 부사장: the duty is part of the unit where a title follows. */
  private boolean isDuty(Single first, int limit) {
    if (first.title().kind() != TitleKind.WEAK || first.start() != first.titleStart() || first.end() - first.start() > 2
        || first.end() >= limit || s.charAt(first.end()) != ' ') {
      return false;
    }
    Single next = single(first.end() + 1, limit, companyAt(first.end() + 1));
    return next != null && next.title().kind() == TitleKind.PLAIN && next.start() == next.titleStart() && next.name() == null;
  }

  /** 최고경영자(CEO): the brackets say the same again. */
  private boolean isAbbreviation(Single inside, Rank rank) {
    return rank == Rank.CHIEF_OFFICER && inside.title().rank() == Rank.CHIEF_OFFICER;
  }

  private boolean isAbbreviation(int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (!Chars.isUpper(s.charAt(i))) {
        return false;
      }
      capitals++;
    }
    return capitals >= 2 && capitals <= 6;
  }

  private int gloss(int at, int limit) {
    return at < limit && Chars.isBracketOpen(s.charAt(at)) ? PieceReader.close(s, at, Math.min(limit, at + LONGEST_GLOSS)) : -1;
  }

  /** 회장 겸 이사회 의장, CEO 겸 오토모티브 부문 사장, 창업자이자 대표. */
  private @Nullable Single joined(int end, int limit) {
    int at = Chars.skipSpaces(s, end, limit);
    if (at < limit && s.charAt(at) == '겸') {
      at++;
    } else if (s.startsWith("이자 ", end)) {
      at = end + 2;
    } else if (s.startsWith("자 ", end)) {
      at = end + 1;
    } else {
      return null;
    }
    at = Chars.skipSpaces(s, at, limit);
    int from = at;
    for (int word = 0; word < UNIT_WORDS && at < limit && Chars.isWord(s.charAt(at)); word++) {
      CompanyMention mention = companyAt(at);
      Single more = single(at, limit, mention);
      if (more != null) {
        return more.title().isExecutive() && more.name() == null && more.company() == null && !more.stranger()
            ? new Single(from, more.end(), more.title(), from)
            : null;
      }
      // 부회장 겸 다온소프트 대표: a post of its own
      if (mention != null) {
        return null;
      }
      int wordEnd = PieceReader.wordEnd(s, at, limit);
      // 대표이자 가람협회 홍길동 회장
      if (words.names().korean(s.substring(at, wordEnd)) == 3) {
        return null;
      }
      // 북미·중남미 법인장
      at = wordEnd < limit && Chars.isMiddleDot(s.charAt(wordEnd)) ? wordEnd + 1 : Chars.skipSpaces(s, wordEnd, limit);
    }
    return null;
  }

  private @Nullable CompanyMention companyAt(int at) {
    List<CompanyMention> mentions = companies.mentions();
    int i = Ranges.firstFrom(mentions, CompanyMention::start, at);
    return i < mentions.size() && mentions.get(i).start() == at ? mentions.get(i) : null;
  }

  private @Nullable Single single(int at, int limit, @Nullable CompanyMention mention) {
    if (at >= limit) {
      return null;
    }
    int wordEnd = runEnd(at, limit);
    List<Hit> hits = reading.hits(Kind.TITLE);
    for (int i = Ranges.firstFrom(hits, Hit::start, at); i < hits.size() && hits.get(i).start() < wordEnd; i++) {
      Hit hit = hits.get(i);
      // 설립자겸 대표
      boolean clean = s.startsWith("겸 ", hit.end()) || NounTail.of(s, hit.end(), limit).clean();
      if (hit.end() > limit || mention != null && covers(mention, hit) || !clean) {
        continue;
      }
      Single single = withPrefix(at, hit, mention);
      if (single != null) {
        return single;
      }
    }
    return null;
  }

  /** Whether a word is a company in spite of the title in it; a name that only its surroundings gave may as well be a post (북미총괄). */
  private static boolean covers(CompanyMention mention, Hit hit) {
    // 가람연구원 is no researcher
    boolean sure = mention.company().known().isPresent() || hit.row(Title.class).kind() == TitleKind.STOP && mention.start() < hit.start();
    return mention.end() > hit.end() || mention.end() == hit.end() && sure;
  }

  /** The end of the word, brackets in it included: MX(Mobile eXperience)사업부장. */
  private int runEnd(int at, int limit) {
    int end = PieceReader.wordEnd(s, at, limit);
    int close = end > at ? gloss(end, limit) : -1;
    if (close > 0 && close + 1 < limit && Chars.isHangul(s.charAt(close + 1)) && reading.hitAt(Kind.TITLE, close + 1) != null) {
      return PieceReader.wordEnd(s, close + 1, limit);
    }
    return end;
  }

  private @Nullable Single withPrefix(int at, Hit hit, @Nullable CompanyMention mention) {
    Title title = hit.row(Title.class);
    if (hit.start() == at) {
      return new Single(at, hit.end(), title, at);
    }
    if (mention != null && mention.end() < hit.end()) {
      // 가람재단 이사장: no 재단 이사장
      boolean apart = s.charAt(mention.end()) == ' ';
      int titleStart = apart ? mention.end() + 1 : mention.end() >= hit.start() ? hit.start() : mention.end();
      return apart || titleStart == hit.start() || title.kind() == TitleKind.FUSED
          ? new Single(at, hit.end(), title, mention.company(), null, titleStart, false, false)
          : null;
    }
    String prefix = s.substring(at, hit.start());
    if (title.kind() == TitleKind.STOP) {
      return new Single(at, hit.end(), title, at);
    }
    if (words.postWord(prefix) == PostWord.FORMER) {
      return new Single(at, hit.end(), title, null, null, hit.start(), true, false);
    }
    if (words.postWord(prefix) == PostWord.SCOPE) {
      return new Single(at, hit.end(), title, at);
    }
    if (title.kind() != TitleKind.WEAK
        && (prefix.length() == 1 && words.names().isSurname(prefix) || words.names().korean(prefix) == 3)) {
      return new Single(at, hit.end(), title, null, prefix, hit.start(), false, false);
    }
    // 가람감염학회장, 가람경제연구소장
    boolean headOf = title.kind() != TitleKind.HOUSE && (title.rank() == Rank.CHAIR || title.rank() == Rank.HEAD)
        && s.charAt(hit.end() - 1) == '장' && words.house(s.substring(at, hit.end() - 1)) == CompanyType.INSTITUTION;
    if (title.kind() == TitleKind.HOUSE || headOf) {
      // 한별은행장, 한별대총장
      CompanyEntity house = houses.get(s.substring(at, hit.end() - 1));
      house = house == null ? houses.get(prefix) : house;
      return new Single(at, hit.end(), title, house, null, house == null ? at : hit.start(), false, house == null);
    }
    // 디지털혁신실장
    boolean head = title.kind() == TitleKind.WEAK && title.rank() == Rank.HEAD && prefix.length() >= 2;
    boolean unit = (title.kind() == TitleKind.FUSED || head) && hit.start() - at <= LONGEST_UNIT || prefix.endsWith(")")
        || title.kind() == TitleKind.PLAIN && prefix.length() >= 2 && words.isUnit(prefix);
    return unit ? new Single(at, hit.end(), title, at) : null;
  }

  /** A part of the text without what stands in brackets. */
  private String bare(int from, int to) {
    StringBuilder bare = new StringBuilder(to - from);
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (Chars.isBracketOpen(c)) {
        depth++;
      } else if (Chars.isBracketClose(c)) {
        depth--;
      } else if (depth == 0) {
        bare.append(Chars.isSpace(c) ? ' ' : c);
      }
    }
    return bare.toString();
  }
}

package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the name and the company around a title, in every order in which news puts them. */
final class NameReader {
  private final Reading reading;
  private final Words words;
  private final Companies companies;
  private final Sentence sentence;
  private final String s;

  NameReader(Reading reading, Companies companies, Sentence sentence) {
    this.reading = reading;
    this.words = reading.words();
    this.companies = companies;
    this.sentence = sentence;
    this.s = reading.chars();
  }

  /** What was read: a name, perhaps a company, and where the whole phrase begins. */
  record Reading1(
      String name,
      int nameStart,
      int nameEnd,
      @Nullable String originalName,
      @Nullable CompanyEntity company,
      boolean former,
      int start,
      String rule) {}

  /** A word to the left, with its gloss. */
  private record Word(int start, int end, @Nullable String gloss, boolean gap) {}

  @Nullable Reading1 read(TitlePhrase phrase) {
    CompanyMention fused = fused(phrase);
    int at = fused != null ? fused.start() : phrase.start();
    boolean former = false;
    // walk left over units and 전/당시 to the company or the name
    List<Word> units = new ArrayList<>();
    CompanyMention company = fused;
    int guard = 0;
    while (guard++ < 6) {
      Word word = wordBefore(at);
      if (word == null) {
        break;
      }
      String text = s.substring(word.start(), word.end());
      if (text.equals("전") || text.equals("당시") || text.equals("前") || text.equals("옛")) {
        former = true;
        at = word.start();
        continue;
      }
      if (text.equals("현") || text.equals("신임") || text.equals("現") || text.equals("초대") || text.equals("차기")) {
        at = word.start();
        continue;
      }
      CompanyMention mention = companyEndingAt(word);
      if (mention != null && company == null && units.size() <= 3) {
        company = mention;
        at = mention.start();
        // 현대차·기아 R&D본부장: the first of the firms that share the post
        CompanyMention partner = companies.lastBefore(at, Math.max(sentence.start(), at - 30));
        if (partner != null && partner.end() == at - 1 && s.charAt(at - 1) == '·') {
          company = partner;
          at = partner.start();
        }
        continue;
      }
      if (koreanName(text) && (word.gloss() == null || !koreanGloss(word.gloss()))) {
        return done(word.start(), word.end(), word.gloss(), company, former, phrase, units);
      }
      if (company != null) {
        Word[] foreign = foreignName(word);
        if (foreign != null) {
          return done(foreign[0].start(), foreign[1].end(), foreign[1].gloss(), company, former, phrase, units);
        }
        break;
      }
      if (units.isEmpty() || units.size() < 3) {
        // 애플의 팀 쿡 CEO, 페르미 아메리카 …: a name between company and title
        Reading1 between = between(word, phrase, former);
        if (between != null) {
          return between;
        }
      }
      if (particled(word) || units.size() >= 3) {
        break;
      }
      units.add(word);
      at = word.start();
    }
    return titleFirst(phrase, company);
  }

  private @Nullable CompanyMention fused(TitlePhrase phrase) {
    CompanyMention m = companies.at(phrase.start());
    return m != null && m.end() < phrase.end() ? m : null;
  }

  private Reading1 done(
      int start, int end, @Nullable String gloss, @Nullable CompanyMention company, boolean former, TitlePhrase phrase, List<Word> units) {
    CompanyMention employer = company;
    boolean past = former;
    int from = start;
    if (employer == null) {
      // 삼성전자 B2B통합오퍼링센터 박찬우 부사장
      int at = start;
      for (int i = 0; i < 4; i++) {
        Word word = wordBefore(at);
        if (word == null) {
          break;
        }
        CompanyMention mention = companyEndingAt(word);
        if (mention != null) {
          employer = mention;
          from = mention.start();
          break;
        }
        if (particled(word)) {
          CompanyMention owner = companyOwning(word);
          if (owner != null) {
            employer = owner;
            from = owner.start();
          }
          break;
        }
        at = word.start();
      }
      if (employer == null) {
        from = start;
      }
    }
    String original = gloss != null && latin(gloss) ? gloss : null;
    return new Reading1(
        s.substring(start, end), start, end, original, employer == null ? null : employer.company(), past, from, "executive/name-title");
  }

  /** 대표 홍길동, (대표이사 김윤태). */
  private @Nullable Reading1 titleFirst(TitlePhrase phrase, @Nullable CompanyMention company) {
    int at = phrase.end();
    while (at < sentence.end() && (s.charAt(at) == ' ' || s.charAt(at) == ':') && at - phrase.end() < 3) {
      at++;
    }
    if (at == phrase.end()) {
      return null;
    }
    int end = at;
    while (end < sentence.end() && Chars.isHangul(s.charAt(end)) && end - at < 3) {
      end++;
    }
    if (end - at != 3) {
      return null;
    }
    String name = s.substring(at, end);
    boolean closed = end >= s.length() || !Chars.isWord(s.charAt(end));
    boolean bracket = phrase.start() > 0 && s.charAt(phrase.start() - 1) == '(';
    if (!koreanName(name) || !(closed || particleAt(end)) || !(bracket || company != null)) {
      return null;
    }
    CompanyMention employer = company;
    if (bracket) {
      employer = companies.lastBefore(phrase.start() - 1, sentence.start());
      if (employer != null && phrase.start() - 1 - employer.end() > 2) {
        employer = null;
      }
    }
    return employer == null
        ? null
        : new Reading1(name, at, end, null, employer.company(), false, phrase.start(), "executive/title-name");
  }

  private boolean particleAt(int at) {
    return io.github.dealwire.core.text.Particles.at(s, at, sentence.end()) != io.github.dealwire.core.text.Particle.NONE;
  }

  /** A name of several words that stands between a company and the title, or a single foreign name. */
  private @Nullable Reading1 between(Word last, TitlePhrase phrase, boolean former) {
    int start = last.start();
    int at = last.start();
    int count = 1;
    String lastText = s.substring(last.start(), last.end());
    if (!foreignWord(lastText)) {
      return null;
    }
    while (count <= 3) {
      CompanyMention owner = ownerBefore(at);
      if (owner != null) {
        return new Reading1(
            s.substring(start, last.end()),
            start,
            last.end(),
            last.gloss() != null && latin(last.gloss()) ? last.gloss() : null,
            owner.company(),
            former,
            owner.start(),
            "executive/company-name-title");
      }
      Word before = wordBefore(at);
      if (before == null || particled(before) || !foreignWord(s.substring(before.start(), before.end())) && before.end() - before.start() > 2) {
        break;
      }
      start = before.start();
      at = before.start();
      count++;
    }
    return null;
  }

  /** The company mention right before a position: 애플의 팀, SAP의 하소, 기아 김. */
  private @Nullable CompanyMention ownerBefore(int at) {
    CompanyMention m = companies.lastBefore(at, Math.max(sentence.start(), at - 70));
    if (m == null || at - m.tail().end() != 1 || s.charAt(at - 1) != ' ') {
      return null;
    }
    return m.tail().role() == Role.OF || m.tail().role() == Role.NONE ? m : null;
  }

  /** The tokens of a foreign name that ends with this word: 한스 베스트베리(Hans Vestberg). */
  private Word @Nullable [] foreignName(Word last) {
    String text = s.substring(last.start(), last.end());
    int wanted = last.gloss() != null && latin(last.gloss()) ? wordsIn(last.gloss()) : 0;
    if (!foreignWord(text) && wanted == 0) {
      return null;
    }
    Word first = last;
    int count = 1;
    while (count < 4) {
      if (wanted > 0 && count >= wanted) {
        break;
      }
      Word before = wordBefore(first.start());
      if (before == null || before.gloss() != null || particledFirmly(before)) {
        break;
      }
      String word = s.substring(before.start(), before.end());
      if (companyEndingAt(before) != null) {
        break;
      }
      if (wanted == 0 && !foreignWord(word) && !(count == 1 && word.length() <= 2 && words.ordinary(word) < 3 && Chars.isHangul(word.charAt(0)))) {
        break;
      }
      first = before;
      count++;
    }
    if (count == 1 && wanted == 0 && text.length() < 2) {
      return null;
    }
    return new Word[] {first, last};
  }

  private boolean foreignWord(String word) {
    if (word.isEmpty() || !Chars.isHangul(word.charAt(0)) || words.ordinary(word) >= 2) {
      return false;
    }
    char end = word.charAt(word.length() - 1);
    return word.length() <= 7 && end != '는' && end != '은' && end != '한' && end != '된' && end != '인' || word.length() <= 3 && words.ordinary(word) == 0;
  }

  private static int wordsIn(String gloss) {
    return gloss.strip().split(" ").length;
  }

  boolean koreanName(String word) {
    int n = word.length();
    if (n < 2 || n > 4) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (!Chars.isHangul(word.charAt(i))) {
        return false;
      }
    }
    boolean surname =
        n <= 3 && words.isSurname(word.substring(0, 1)) || n == 4 && words.isSurname(word.substring(0, 2));
    return surname && words.ordinary(word) < 2 && words.suffixOf(word) == null | n == 3;
  }

  private static boolean koreanGloss(String gloss) {
    return gloss.length() > 12;
  }

  private static boolean latin(String gloss) {
    return !gloss.isEmpty() && Chars.isLatin(gloss.charAt(0)) && Chars.isUpper(gloss.charAt(0));
  }

  private boolean particled(Word word) {
    String text = s.substring(word.start(), word.end());
    char last = text.charAt(text.length() - 1);
    return last == '은' || last == '는' || last == '이' || last == '가' || last == '을' || last == '를' || last == '의' || last == '에'
        || last == '와' || last == '과' || last == '도' || text.endsWith("에서");
  }

  private boolean particledFirmly(Word word) {
    String text = s.substring(word.start(), word.end());
    char last = text.charAt(text.length() - 1);
    return last == '은' || last == '는' || last == '을' || last == '를' || last == '의' || last == '에' || text.endsWith("에서")
        || (last == '이' || last == '가' || last == '와' || last == '과') && words.ordinary(text.substring(0, text.length() - 1)) > 0;
  }

  private @Nullable CompanyMention companyEndingAt(Word word) {
    CompanyMention m = companies.lastBefore(word.end(), Math.max(sentence.start(), word.end() - 40));
    return m != null && m.end() == word.end() ? m : null;
  }

  private @Nullable CompanyMention companyOwning(Word word) {
    CompanyMention m = companies.lastBefore(word.end(), Math.max(sentence.start(), word.end() - 40));
    return m != null && m.tail().end() == word.end() && (m.tail().role() == Role.OF) ? m : null;
  }

  /** The word that ends right before a position, one space or a gloss between; noise of the page is stepped over. */
  private @Nullable Word wordBefore(int at) {
    int i = reading.skipGapBack(at);
    boolean gap = i != at;
    if (!gap) {
      if (i <= sentence.start() || s.charAt(i - 1) != ' ') {
        return null;
      }
      i--;
      int skipped = reading.skipGapBack(i);
      gap = skipped != i;
      i = skipped;
    }
    String gloss = null;
    if (i > sentence.start() && s.charAt(i - 1) == ')') {
      int open = s.lastIndexOf('(', i - 1);
      if (open < sentence.start() || i - open > 60) {
        return null;
      }
      gloss = s.substring(open + 1, i - 1);
      i = open;
      if (i > sentence.start() && s.charAt(i - 1) == ' ') {
        i--;
      }
    }
    int end = i;
    while (i > sentence.start() && (Chars.isWord(s.charAt(i - 1)) || inner(i - 1, end))) {
      i--;
    }
    return i == end ? null : new Word(i, end, gloss, gap);
  }

  private boolean inner(int at, int end) {
    char c = s.charAt(at);
    return (c == '-' || c == '&' || c == '·') && at + 1 < end && at > sentence.start() && Chars.isWord(s.charAt(at - 1))
        && c != '·';
  }
}

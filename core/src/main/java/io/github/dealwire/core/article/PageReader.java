package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which lines of a page are the article: finds its headline above the first whole sentence, and where it ends.
 *
 * <p>An article ends at a copyright line, at the heading of a list or of the comments, or, once its byline has passed, at
 * whatever looks like the beginning of another one.
 */
final class PageReader {

  private static final int SHORTEST_HEADLINE = 10;
  private static final int LONGEST_HEADLINE = 120;
  private static final int LONGEST_SUBHEADLINE = 60;
  private static final int SHORTEST_LIST = 3;

  private final String s;
  private final Bylines bylines;
  private final List<Line> lines;
  private final String title;
  private final SectionKind[] kinds;
  private int headline = -1;
  private boolean plainForm;
  private boolean furnished;
  private int body;
  private int end;

  private PageReader(String s, Bylines bylines, List<Line> lines, String title) {
    this.s = s;
    this.bylines = bylines;
    this.lines = lines;
    this.title = fold(title);
    this.kinds = new SectionKind[lines.size()];
    this.end = lines.size();
    Arrays.fill(kinds, SectionKind.BODY);
  }

  /**
   * What each line is.
   *
   * @param headline the number of the line that is the headline, -1 where none is
   * @param body the number of the first line of running text; that of lines where there is none
   * @param end the number of the first line after the article; that of lines where there is none
   */
  record Result(SectionKind[] kinds, int headline, int body, int end) {}

  /**
   * Reads the lines of a page.
   *
   * @param title the headline, where it is known; else empty
   */
  static Result read(String s, Bylines bylines, List<Line> lines, String title) {
    PageReader reader = new PageReader(s, bylines, lines, title);
    reader.settlePolite();
    reader.body = reader.firstProse();
    reader.head();
    reader.rest();
    return new Result(reader.kinds, reader.headline, reader.body, reader.end);
  }

  /** In an article in the plain form, polite lines are the page's; in one that is polite throughout, they are its text. */
  private void settlePolite() {
    int plain = 0;
    int polite = 0;
    for (Line line : lines) {
      plain += line.type() == LineType.PROSE ? 1 : 0;
      polite += line.type() == LineType.POLITE ? 1 : 0;
      furnished |= line.type() == LineType.BUTTONS || line.type() == LineType.FOOTER || line.type() == LineType.COPYRIGHT;
    }
    plainForm = plain >= 3 && plain > 2 * polite;
  }

  private boolean isText(Line line) {
    return line.type() == LineType.PROSE || line.type() == LineType.POLITE && !plainForm;
  }

  private int firstProse() {
    for (int i = 0; i < lines.size(); i++) {
      if (isText(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  // --- above the running text

  private void head() {
    headline = findHeadline();
    boolean page = false;
    for (int i = 0; i < body; i++) {
      page |= lines.get(i).type() == LineType.BUTTONS || lines.get(i).type() == LineType.FOOTER;
    }
    for (int i = 0; i < body; i++) {
      kinds[i] = headKind(i, page);
    }
  }

  private SectionKind headKind(int i, boolean page) {
    Line line = lines.get(i);
    if (i == headline || isTitle(line)) {
      return SectionKind.HEADLINE;
    }
    return switch (line.type()) {
      case CAPTION -> SectionKind.CAPTION;
      case BYLINE -> SectionKind.BYLINE;
      // a day above the headline is that of the visit
      case DATE -> i < headline ? SectionKind.BOILERPLATE : SectionKind.BYLINE;
      case SHORT -> line.kind() == SectionKind.SUBHEADLINE && i > headline ? line.kind() : shortHead(i, line, page);
      case PROSE -> SectionKind.BODY;
      default -> SectionKind.BOILERPLATE;
    };
  }

  private SectionKind shortHead(int i, Line line, boolean page) {
    if (body == lines.size() && !page && (headline < 0 || i > headline)) {
      // no running text at all: 인사, results, a headline with a list
      return SectionKind.BODY;
    }
    boolean words = line.letters() >= 6 && s.substring(line.start(), line.end()).indexOf(' ') > 0;
    boolean below = headline < 0 ? !page : i > headline;
    return below && words ? SectionKind.SUBHEADLINE : SectionKind.BOILERPLATE;
  }

  private int findHeadline() {
    if (!title.isEmpty()) {
      for (int i = 0; i < lines.size() && i <= body; i++) {
        if (isTitle(lines.get(i))) {
          return i;
        }
      }
      return -1;
    }
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < body; i++) {
      int score = score(i);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** How much a line above the text looks like the headline; 0 if it cannot be. */
  private int score(int i) {
    Line line = lines.get(i);
    if (line.kind() == SectionKind.HEADLINE) {
      return 100;
    }
    int length = line.length();
    if (line.type() != LineType.SHORT || length < SHORTEST_HEADLINE || length > LONGEST_HEADLINE || isDashed(line)) {
      return 0;
    }
    int score = 1 + (length >= 18 ? 2 : 0);
    for (int k = line.start(); k < line.end(); k++) {
      char c = s.charAt(k);
      if (Chars.isEllipsis(c) || Chars.isQuoteOpen(c) && c != '>' && c != '<' || c == ',') {
        score += 2;
        break;
      }
    }
    for (int k = i + 1; k < Math.min(lines.size(), i + 4); k++) {
      if (lines.get(k).type() == LineType.DATE || lines.get(k).type() == LineType.BYLINE) {
        score += 3;
        break;
      }
    }
    if (repeated(i)) {
      score += 3;
    }
    for (int k = Math.max(0, i - 3); k < i; k++) {
      // what follows the headline closely is a sub-headline
      if (score(k, 18) && lines.get(k).length() >= length) {
        score -= 1;
      }
    }
    return Math.max(1, score);
  }

  private boolean score(int i, int length) {
    return lines.get(i).type() == LineType.SHORT && lines.get(i).length() >= length;
  }

  private boolean repeated(int i) {
    String text = fold(s, lines.get(i).start(), lines.get(i).end());
    int limit = Math.min(lines.size(), i + 12);
    for (int k = i + 1; k < limit; k++) {
      Line other = lines.get(k);
      if (other.letters() == lines.get(i).letters() && fold(s, other.start(), other.end()).equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** A sub-headline: - 2020년 이후 협력. */
  private boolean isDashed(Line line) {
    return Chars.isDash(s.charAt(line.start())) && line.length() > 2 && Chars.isSpace(s.charAt(line.start() + 1));
  }

  private boolean isTitle(Line line) {
    String text = title.isEmpty() && headline >= 0 ? fold(s, lines.get(headline).start(), lines.get(headline).end()) : title;
    if (text.length() < 4 || line.length() > 2 * text.length() + 20 || line.type().isSentences() && text.length() < line.letters()) {
      return false;
    }
    String folded = fold(s, line.start(), line.end());
    boolean nearly = 10 * Math.min(folded.length(), text.length()) >= 7 * Math.max(folded.length(), text.length());
    return folded.equals(text) || nearly && text.length() >= 12 && (folded.startsWith(text) || text.startsWith(folded));
  }

  /** Text without spaces and signs, to compare titles that differ in them. */
  static String fold(String text) {
    return fold(text, 0, text.length());
  }

  /** A line without spaces and signs, to compare titles that differ in them. */
  private static String fold(String s, int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (Chars.isWord(s.charAt(i))) {
        folded.append(Chars.fold(s.charAt(i)));
      }
    }
    return folded.toString();
  }

  // --- the running text and what follows it

  private void rest() {
    boolean signed = false;
    boolean over = false;
    int prose = 0;
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      LineType type = line.type();
      if (over) {
        end = Math.min(end, i);
        kinds[i] = outside(line);
        continue;
      }
      if (signed && type == LineType.POLITE && plainForm) {
        kinds[i] = SectionKind.BOILERPLATE;
      } else if (type.endsArticle() && (signed || prose >= 2 && !signedLater(i) || !proseLater(i))) {
        over = true;
        kinds[i] = type == LineType.COPYRIGHT ? SectionKind.BOILERPLATE : SectionKind.RELATED;
      } else if (type.endsArticle() && type != LineType.COPYRIGHT) {
        i = box(i);
      } else if (isList(i) && !proseLater(i)) {
        over = true;
        kinds[i] = SectionKind.RELATED;
      } else if (signed && startsAnother(i)) {
        over = true;
        kinds[i] = SectionKind.RELATED;
      } else {
        kinds[i] = restKind(i, signed);
        signed |= type == LineType.BYLINE && kinds[i] == SectionKind.BYLINE || type.isSentences() && isSigned(line);
        prose += type.isSentences() ? 1 : 0;
      }
    }
  }

  private static SectionKind outside(Line line) {
    return switch (line.type()) {
      case PROSE, POLITE, SHORT, CAPTION, RELATED_HEADING, NEXT_HEADING, COMMENTS_HEADING -> SectionKind.RELATED;
      default -> SectionKind.BOILERPLATE;
    };
  }

  private SectionKind restKind(int i, boolean signed) {
    Line line = lines.get(i);
    return switch (line.type()) {
      case PROSE, POLITE -> SectionKind.BODY;
      case CAPTION -> SectionKind.CAPTION;
      case BYLINE, DATE -> SectionKind.BYLINE;
      case SHORT -> shortInBody(i, line, signed);
      default -> SectionKind.BOILERPLATE;
    };
  }

  private SectionKind shortInBody(int i, Line line, boolean signed) {
    if (isTitle(line)) {
      return SectionKind.HEADLINE;
    }
    if (isName(line) && (i + 1 == lines.size() || lines.get(i + 1).type() == LineType.BYLINE
        || lines.get(i - 1).type() == LineType.BYLINE)) {
      // 김하늘, after the text or beside 세종= or 기자
      return SectionKind.BYLINE;
    }
    boolean list = s.substring(line.start(), line.end()).indexOf('▲') >= 0 || isItem(line);
    if ((signed || furnished && !list) && !proseLater(i)) {
      // what a page has below the last sentence; below a text without a page it is a list of the article's own
      return SectionKind.BOILERPLATE;
    }
    char last = s.charAt(line.end() - 1);
    if (last == '.' && s.charAt(line.end() - 2) != '.' && line.length() <= LONGEST_SUBHEADLINE) {
      // 한별전자 사옥. 김하늘 한별전자 대표이사 사장.
      return SectionKind.CAPTION;
    }
    return line.length() <= LONGEST_SUBHEADLINE && !list ? SectionKind.SUBHEADLINE : SectionKind.BODY;
  }

  /** - 매출 100억원, △해외 시장, ㅇ 새 공장. */
  private boolean isItem(Line line) {
    char first = s.charAt(line.start());
    return first == '△' || first == 'ㅇ' || first == '○' || first == '•' || Chars.isMiddleDot(first) || isDashed(line);
  }

  private boolean isName(Line line) {
    return line.letters() == line.length() && line.length() >= 2 && line.length() <= 4 && Chars.isHangul(s.charAt(line.start()));
  }

  /** A list of other articles in the middle of the text: its lines up to the next sentence are none of the article's. */
  private int box(int from) {
    int i = from;
    kinds[i] = SectionKind.RELATED;
    while (i + 1 < lines.size() && !lines.get(i + 1).type().isSentences() && !lines.get(i + 1).type().endsArticle()
        && lines.get(i + 1).type() != LineType.BYLINE) {
      i++;
      kinds[i] = outside(lines.get(i));
    }
    return i;
  }

  /** Whether three lines follow that are numbered and no sentences. */
  private boolean isList(int i) {
    if (i + SHORTEST_LIST > lines.size()) {
      return false;
    }
    for (int k = i; k < i + SHORTEST_LIST; k++) {
      Line line = lines.get(k);
      if (line.type().isSentences() || !numbered(line)) {
        return false;
      }
    }
    return true;
  }

  private boolean numbered(Line line) {
    int digits = DateReader.digits(s, line.start(), line.end());
    int sign = line.start() + digits;
    return digits > 0 && digits <= 2 && sign + 1 < line.end() && (s.charAt(sign) == '.' || s.charAt(sign) == ')')
        && Chars.isSpace(s.charAt(sign + 1));
  }

  /** After the end of an article, whether here another begins: a headline with its byline or date, or a text with its own. */
  private boolean startsAnother(int i) {
    Line line = lines.get(i);
    if (line.type().isSentences()) {
      return bylines.inFront(s, line.start(), line.end());
    }
    if (line.type() != LineType.SHORT || line.length() < SHORTEST_HEADLINE) {
      return false;
    }
    for (int k = i + 1; k < Math.min(lines.size(), i + 4); k++) {
      LineType type = lines.get(k).type();
      if (type.isSentences()) {
        return false;
      }
      if (type == LineType.DATE || type == LineType.BYLINE) {
        return proseLater(k);
      }
    }
    return false;
  }

  private boolean proseLater(int i) {
    for (int k = i + 1; k < lines.size(); k++) {
      if (lines.get(k).type().endsArticle()) {
        return false;
      }
      if (isText(lines.get(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean signedLater(int i) {
    for (int k = i + 1; k < lines.size(); k++) {
      if (lines.get(k).type() == LineType.BYLINE || lines.get(k).type().isSentences() && isSigned(lines.get(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line ends with its byline: … 말했다. [한빛경제 김하늘 기자]. */
  private boolean isSigned(Line line) {
    return bylines.suffix(s, line.start(), line.end()) >= 0;
  }
}

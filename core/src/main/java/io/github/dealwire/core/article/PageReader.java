package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which lines of a page are the article: what is above the first whole sentence goes to {@link PageHead}, here it is found
 * where the article ends.
 *
 * <p>An article ends at a copyright line, at the heading of a list or of the comments, or, once its byline has passed, at
 * whatever looks like the beginning of another one.
 */
final class PageReader {

  private static final int SHORTEST_HEADLINE = 10;
  private static final int LONGEST_SUBHEADLINE = 60;
  private static final int SHORTEST_LIST = 3;
  private static final int SAME_SUBJECT = 35;

  private final String s;
  private final Bylines bylines;
  private final List<Line> lines;
  private final SectionKind[] kinds;
  private final boolean plainForm;
  private final boolean furnished;
  private final int body;
  private final Likeness likeness;
  private final PageHead head;
  private final int[] nextText;
  private final boolean[] signedLater;
  private int end;

  private PageReader(String s, Bylines bylines, List<Line> lines, String title) {
    this.s = s;
    this.bylines = bylines;
    this.lines = lines;
    this.kinds = new SectionKind[lines.size()];
    Arrays.fill(kinds, SectionKind.BODY);
    this.plainForm = isPlainForm();
    this.furnished = isFurnished();
    this.body = firstText();
    this.likeness = new Likeness(s, lines, body);
    this.head = new PageHead(s, lines, title, body, likeness);
    this.nextText = new int[lines.size()];
    this.signedLater = new boolean[lines.size()];
    this.end = lines.size();
    lookAhead();
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
    int headline = reader.head.read(reader.kinds);
    reader.rest();
    return new Result(reader.kinds, headline, reader.body, reader.end);
  }

  /** In an article in the plain form, polite lines are the page's; in one that is polite throughout, they are its text. */
  private boolean isPlainForm() {
    int plain = 0;
    int polite = 0;
    for (Line line : lines) {
      if (line.type().endsArticle() && plain > 0) {
        break;
      }
      plain += line.type() == LineType.PROSE ? 1 : 0;
      polite += line.type() == LineType.POLITE ? 1 : 0;
    }
    return plain >= 2 && plain > 2 * polite;
  }

  private boolean isFurnished() {
    for (Line line : lines) {
      if (line.type() == LineType.BUTTONS || line.type() == LineType.FOOTER || line.type() == LineType.COPYRIGHT) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(Line line) {
    return line.type() == LineType.PROSE || line.type() == LineType.POLITE && !plainForm;
  }

  private int firstText() {
    for (int i = 0; i < lines.size(); i++) {
      if (isText(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  /** Notes for each line the next line of text before any end of an article (-1 for none), and whether a byline is still to come. */
  private void lookAhead() {
    int next = -1;
    boolean signed = false;
    for (int i = lines.size() - 1; i >= body; i--) {
      Line line = lines.get(i);
      nextText[i] = next;
      signedLater[i] = signed;
      next = line.type().endsArticle() ? -1 : isText(line) ? i : next;
      signed |= line.type() == LineType.BYLINE || line.type().isSentences() && isSigned(line);
    }
  }

  private boolean textLater(int i) {
    return nextText[i] >= 0;
  }

  private void rest() {
    boolean signed = false;
    boolean over = false;
    int texts = 0;
    for (int i = body; i < lines.size(); i++) {
      Line line = lines.get(i);
      LineType type = line.type();
      if (over) {
        kinds[i] = outside(line);
        continue;
      }
      if (signed && type == LineType.POLITE && plainForm) {
        kinds[i] = SectionKind.BOILERPLATE;
        continue;
      }
      over = type.endsArticle() && ends(i, signed, texts) || isList(i) && !textLater(i) || signed && startsAnother(i);
      if (over) {
        end = i + 1;
        kinds[i] = type == LineType.COPYRIGHT ? SectionKind.BOILERPLATE : SectionKind.RELATED;
      } else if (type.endsArticle() && type != LineType.COPYRIGHT) {
        i = box(i);
      } else {
        kinds[i] = kind(i, signed);
        signed |= type == LineType.BYLINE || type.isSentences() && isSigned(line);
        texts += type.isSentences() ? 1 : 0;
      }
    }
  }

  /** Whether the article ends at a line that may end it; a list of others may also stand in its middle. */
  private boolean ends(int i, boolean signed, int texts) {
    if (signed || !textLater(i)) {
      return true;
    }
    Line next = lines.get(nextText[i]);
    return texts >= 2 && !signedLater[i] && likeness.percent(s, next.start(), next.end()) < SAME_SUBJECT;
  }

  private static SectionKind outside(Line line) {
    return switch (line.type()) {
      case PROSE, POLITE, SHORT, CAPTION, RELATED_HEADING, NEXT_HEADING, COMMENTS_HEADING -> SectionKind.RELATED;
      default -> SectionKind.BOILERPLATE;
    };
  }

  private SectionKind kind(int i, boolean signed) {
    Line line = lines.get(i);
    return switch (line.type()) {
      case PROSE, POLITE -> SectionKind.BODY;
      case CAPTION -> SectionKind.CAPTION;
      case BYLINE, DATE -> SectionKind.BYLINE;
      case SHORT -> shortLine(i, line, signed);
      default -> SectionKind.BOILERPLATE;
    };
  }

  private SectionKind shortLine(int i, Line line, boolean signed) {
    if (head.isHeadline(line)) {
      return SectionKind.HEADLINE;
    }
    boolean beside = i + 1 == lines.size() || lines.get(i + 1).type() == LineType.BYLINE || lines.get(i - 1).type() == LineType.BYLINE;
    if (isName(line) && beside) {
      // 김하늘, after the text or beside 세종= or 기자
      return SectionKind.BYLINE;
    }
    boolean list = s.substring(line.start(), line.end()).indexOf('▲') >= 0 || isItem(line);
    if ((signed || furnished && !list) && !textLater(i)) {
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
    return first == '△' || first == 'ㅇ' || first == '○' || first == '•' || Chars.isMiddleDot(first) || PageHead.isDashed(s, line);
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
        return textLater(k);
      }
    }
    return false;
  }

  /** Whether the line ends with its byline: … 말했다. [한빛경제 김하늘 기자]. */
  private boolean isSigned(Line line) {
    return bylines.suffix(s, line.start(), line.end()) >= 0;
  }
}

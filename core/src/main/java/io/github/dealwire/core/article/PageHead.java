package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.List;

/**
 * Reads what stands above the running text of a page: finds the headline among menus, names of sections and sub-headlines.
 *
 * <p>The headline is the line that looks most like one: it has the length and the signs of a headline, the date and byline right
 * below it, its words come again in the text, or it stands twice.
 */
final class PageHead {

  private static final int SHORTEST_HEADLINE = 10;
  private static final int LONGEST_HEADLINE = 120;
  private static final int USUAL_HEADLINE = 18;

  private final String s;
  private final List<Line> lines;
  private final String title;
  private final int body;
  private final boolean furnished;
  private final Likeness likeness;
  private int headline = -1;
  private String headlineFold;

  /**
   * The head of a page.
   *
   * @param title the headline, where it is known; else empty
   * @param body the number of the first line of running text
   */
  PageHead(String s, List<Line> lines, String title, int body, Likeness likeness) {
    this.s = s;
    this.lines = lines;
    this.title = fold(title);
    this.headlineFold = this.title;
    this.body = body;
    boolean buttons = false;
    for (int i = 0; i < body; i++) {
      buttons |= lines.get(i).type() == LineType.BUTTONS || lines.get(i).type() == LineType.FOOTER;
    }
    this.furnished = buttons;
    this.likeness = likeness;
  }

  /** Fills in what the lines above the running text are, and returns the number of the headline, -1 where there is none. */
  int read(SectionKind[] kinds) {
    headline = title.isEmpty() ? mostLikely() : known();
    if (headline >= 0) {
      headlineFold = fold(s, lines.get(headline).start(), lines.get(headline).end());
    }
    for (int i = 0; i < body; i++) {
      kinds[i] = kind(i);
    }
    for (int i = 0; i + 1 < body; i++) {
      // 한별전자 본사, above [한별전자 제공]
      if (kinds[i] == SectionKind.SUBHEADLINE && kinds[i + 1] == SectionKind.CAPTION && isBracketed(lines.get(i + 1))) {
        kinds[i] = SectionKind.CAPTION;
      }
    }
    return headline;
  }

  private boolean isBracketed(Line line) {
    return Chars.isBracketOpen(s.charAt(line.start()));
  }

  private SectionKind kind(int i) {
    Line line = lines.get(i);
    if (i == headline || isHeadline(line)) {
      return SectionKind.HEADLINE;
    }
    return switch (line.type()) {
      case CAPTION -> SectionKind.CAPTION;
      case BYLINE -> SectionKind.BYLINE;
      // a day above the headline is that of the visit
      case DATE -> i < headline ? SectionKind.BOILERPLATE : SectionKind.BYLINE;
      case SHORT -> line.kind() == SectionKind.SUBHEADLINE && i > headline ? line.kind() : shortLine(i, line);
      case PROSE -> SectionKind.BODY;
      default -> SectionKind.BOILERPLATE;
    };
  }

  private SectionKind shortLine(int i, Line line) {
    boolean below = headline < 0 ? !furnished : i > headline;
    if (body == lines.size() && !furnished && below) {
      // no running text at all: 인사, results, a headline with a list
      return SectionKind.BODY;
    }
    boolean words = line.letters() >= 6 && s.substring(line.start(), line.end()).indexOf(' ') > 0;
    return below && words ? SectionKind.SUBHEADLINE : SectionKind.BOILERPLATE;
  }

  private int known() {
    for (int i = 0; i < lines.size() && i <= body; i++) {
      if (isHeadline(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int mostLikely() {
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

  /** How much a line looks like the headline; 0 if it cannot be. */
  private int score(int i) {
    Line line = lines.get(i);
    if (line.kind() == SectionKind.HEADLINE) {
      return 100;
    }
    int length = line.length();
    if (line.type() != LineType.SHORT || length < SHORTEST_HEADLINE || length > LONGEST_HEADLINE || isDashed(s, line)) {
      return 0;
    }
    int score = 1 + (length >= USUAL_HEADLINE ? 2 : 0) + (hasSigns(line) ? 2 : 0) + (repeated(i) ? 3 : 0);
    score += likeness.percent(s, line.start(), line.end()) / 20;
    for (int k = i + 1; k < Math.min(lines.size(), i + 4); k++) {
      if (lines.get(k).type() == LineType.DATE || lines.get(k).type() == LineType.BYLINE) {
        score += 3;
        break;
      }
    }
    for (int k = Math.max(0, i - 3); k < i; k++) {
      Line above = lines.get(k);
      // what follows the headline closely is a sub-headline
      if (above.type() == LineType.SHORT && above.length() >= USUAL_HEADLINE && above.length() >= length) {
        score -= 1;
      }
    }
    return Math.max(1, score);
  }

  private boolean hasSigns(Line line) {
    for (int k = line.start(); k < line.end(); k++) {
      char c = s.charAt(k);
      if (Chars.isEllipsis(c) || Chars.isQuoteOpen(c) && c != '>' && c != '<' || c == ',') {
        return true;
      }
    }
    return false;
  }

  private boolean repeated(int i) {
    Line line = lines.get(i);
    String text = fold(s, line.start(), line.end());
    int limit = Math.min(lines.size(), i + 12);
    for (int k = i + 1; k < limit; k++) {
      Line other = lines.get(k);
      if (other.letters() == line.letters() && fold(s, other.start(), other.end()).equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line repeats the headline, perhaps cut short or with the name of the site. */
  boolean isHeadline(Line line) {
    String text = headlineFold;
    if (text.length() < 4 || line.length() > 2 * text.length() + 20 || line.type().isSentences() && text.length() < line.letters()) {
      return false;
    }
    String folded = fold(s, line.start(), line.end());
    boolean nearly = 10 * Math.min(folded.length(), text.length()) >= 7 * Math.max(folded.length(), text.length());
    return folded.equals(text) || nearly && text.length() >= 12 && (folded.startsWith(text) || text.startsWith(folded));
  }

  /** A sub-headline or an item: - 2020년 이후 협력. */
  static boolean isDashed(String s, Line line) {
    return Chars.isDash(s.charAt(line.start())) && line.length() > 2 && Chars.isSpace(s.charAt(line.start() + 1));
  }

  /** Text without spaces and signs, to compare titles that differ in them. */
  static String fold(String text) {
    return fold(text, 0, text.length());
  }

  private static String fold(String s, int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (Chars.isWord(s.charAt(i))) {
        folded.append(Chars.fold(s.charAt(i)));
      }
    }
    return folded.toString();
  }
}

package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a page into lines and tells each by its own look: its length, its signs, its words of {@link PageWords}. */
final class LineReader {

  private static final int LONGEST_FURNITURE = 160;
  private static final int SHORTEST_PROSE = 18;
  private static final int LONGEST_SOURCE = 30;
  private static final int LONGEST_PROMO = 80;
  private static final int LONGEST_CAPTION = 300;
  private static final int MOST_LETTERS_BESIDE_DATE = 12;

  private final PageWords words;
  private final Bylines bylines;
  private final Credits credits;

  LineReader(PageWords words, Bylines bylines) {
    this.words = words;
    this.bylines = bylines;
    this.credits = new Credits(words);
  }

  /** The lines at {@code from} to {@code to} that are not blank. */
  List<Line> read(String s, int from, int to, List<HtmlReader.Mark> marks) {
    List<Line> lines = new ArrayList<>();
    int mark = 0;
    for (int i = from; i < to; ) {
      int lineEnd = i;
      while (lineEnd < to && !Chars.isLineBreak(s.charAt(lineEnd))) {
        lineEnd++;
      }
      int start = Chars.skipSpaces(s, i, lineEnd);
      int end = lineEnd;
      while (end > start && Chars.isSpace(s.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        while (mark < marks.size() && marks.get(mark).end() + from <= start) {
          mark++;
        }
        boolean marked = mark < marks.size() && marks.get(mark).start() + from <= start;
        lines.add(line(s, start, end, marked ? marks.get(mark).kind() : null));
      }
      i = lineEnd + 1;
    }
    return lines;
  }

  private Line line(String s, int start, int end, @Nullable SectionKind kind) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      if (Chars.isWord(s.charAt(i))) {
        letters++;
      }
    }
    boolean prose = end - start >= SHORTEST_PROSE && hasSentence(s, start, end) || endsSentence(s, start, end);
    boolean furniture = end - start <= LONGEST_FURNITURE;
    List<PageWords.Hit> hits = furniture ? words.find(s, start, end) : List.of();
    DateReader.Hit date = furniture && !prose ? date(s, start, end, hits) : null;
    LineType type = kind == null ? type(s, start, end, letters, prose, hits, date) : marked(kind);
    Bylines.Byline byline = type == LineType.BYLINE || type == LineType.DATE ? bylineOf(s, start, end, date) : null;
    return new Line(start, end, type, letters, byline, date, date == null ? 0 : label(hits, date), kind);
  }

  private static LineType marked(SectionKind kind) {
    return kind == SectionKind.CAPTION ? LineType.CAPTION : LineType.SHORT;
  }

  private LineType type(
      String s, int start, int end, int letters, boolean prose, List<PageWords.Hit> hits, DateReader.@Nullable Hit date) {
    if (letters == 0) {
      return LineType.RULE;
    }
    if (!prose && s.charAt(start) == '#' && s.indexOf(" #", start) > 0 && s.indexOf(" #", start) < end) {
      return LineType.TAGS;
    }
    if (has(hits, Cue.COPYRIGHT)) {
      return LineType.COPYRIGHT;
    }
    if (!prose && has(hits, Cue.NEXT)) {
      return LineType.NEXT_HEADING;
    }
    if (!prose && has(hits, Cue.RELATED)) {
      return LineType.RELATED_HEADING;
    }
    if (!prose && has(hits, Cue.COMMENTS)) {
      return LineType.COMMENTS_HEADING;
    }
    if (has(hits, Cue.PROMO) && (!prose || end - start <= LONGEST_PROMO)) {
      return LineType.PROMO;
    }
    if (isCaption(s, start, end, hits, prose)) {
      return LineType.CAPTION;
    }
    if (prose) {
      return isPolite(s, start, end) ? LineType.POLITE : LineType.PROSE;
    }
    if (date != null && lettersBesideDate(s, start, end, letters, hits, date) <= MOST_LETTERS_BESIDE_DATE) {
      return LineType.DATE;
    }
    if (has(hits, Cue.FOOTER) && (letters <= 2 * covered(hits, Cue.FOOTER) + 12 || s.substring(start, end).indexOf('|') > 0)) {
      return LineType.FOOTER;
    }
    if (isButtons(s, start, end, hits)) {
      return LineType.BUTTONS;
    }
    if (bylineOf(s, start, end, null) != null) {
      return LineType.BYLINE;
    }
    return LineType.SHORT;
  }

  private static boolean has(List<PageWords.Hit> hits, Cue cue) {
    for (PageWords.Hit hit : hits) {
      if (hit.cue() == cue) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb ends somewhere in the line: 밝혔다. or, at its end, 밝혔다. */
  static boolean hasSentence(String s, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = s.charAt(i - 1);
      if ((c == '다' || c == '요' || c == '죠' || c == '까') && (s.charAt(i) == '.' || s.charAt(i) == '?')) {
        return true;
      }
    }
    return s.charAt(end - 1) == '다' && end - start >= 40;
  }

  /** 한별전자도 짓는다. */
  private static boolean endsSentence(String s, int start, int end) {
    int last = end;
    while (last > start && Chars.isQuoteClose(s.charAt(last - 1))) {
      last--;
    }
    return last - start >= 6 && s.charAt(last - 1) == '.' && s.charAt(last - 2) == '다';
  }

  /** Whether all sentences are in the polite form, in which pages speak to readers and newspapers do not: 제공됩니다. 눌러주세요. */
  private static boolean isPolite(String s, int start, int end) {
    boolean polite = false;
    for (int i = start + 1; i + 1 < end; i++) {
      char stop = s.charAt(i + 1);
      if (stop != '.' && stop != '?' && stop != '!') {
        continue;
      }
      char last = s.charAt(i);
      if (last == '다' && s.charAt(i - 1) != '니') {
        return false;
      }
      polite |= last == '다' || last == '요';
    }
    return polite;
  }

  /** The day that a word calls the publication, else the first one. */
  private static DateReader.@Nullable Hit date(String s, int start, int end, List<PageWords.Hit> hits) {
    DateReader.Hit first = DateReader.next(s, start, end);
    DateReader.Hit date = first;
    while (date != null && label(hits, date) <= 0) {
      date = DateReader.next(s, date.end(), end);
    }
    return date == null ? first : date;
  }

  private static int sentences(String s, int start, int end) {
    int count = 0;
    for (int i = s.indexOf("다.", start); i >= 0 && i < end; i = s.indexOf("다.", i + 2)) {
      count++;
    }
    return count;
  }

  /** Letters without digits: a menu has counters. */
  private static int letters(String s, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      if (Chars.isHangul(s.charAt(i)) || Chars.isLatin(s.charAt(i))) {
        letters++;
      }
    }
    return letters;
  }

  /** Mostly labels of buttons: 공유 댓글 글자크기조정 인쇄; a headline as 반도체 자동차 수출 10% 늘어 has other words or signs. */
  private static boolean isButtons(String s, int start, int end, List<PageWords.Hit> hits) {
    int covered = covered(hits, Cue.BUTTON);
    int letters = letters(s, start, end);
    int buttons = 0;
    for (PageWords.Hit hit : hits) {
      buttons += hit.cue() == Cue.BUTTON ? 1 : 0;
    }
    return 10 * covered >= 6 * letters || buttons >= 3 && 10 * covered >= 4 * letters;
  }

  private static int covered(List<PageWords.Hit> hits, Cue cue) {
    int covered = 0;
    int last = 0;
    for (PageWords.Hit hit : hits) {
      if (hit.cue() == cue) {
        covered += Math.max(0, hit.end() - Math.max(hit.start(), last));
        last = Math.max(last, hit.end());
      }
    }
    return covered;
  }

  private int lettersBesideDate(
      String s, int start, int end, int letters, List<PageWords.Hit> hits, DateReader.Hit date) {
    int beside = letters(s, start, date.start()) + letters(s, date.end(), end) - covered(hits, Cue.BUTTON);
    return beside - covered(hits, Cue.PUBLISHED) - covered(hits, Cue.EDITED);
  }

  private static int label(List<PageWords.Hit> hits, DateReader.Hit date) {
    int label = 0;
    for (PageWords.Hit hit : hits) {
      if (hit.end() <= date.start() && date.start() - hit.end() <= 4) {
        if (hit.cue() == Cue.EDITED) {
          label = -1;
        } else if (hit.cue() == Cue.PUBLISHED) {
          label = 1;
        }
      }
    }
    return label;
  }

  private Bylines.@Nullable Byline bylineOf(String s, int start, int end, DateReader.@Nullable Hit date) {
    int stop = date == null ? end : date.start();
    int pipe = s.indexOf('|', start);
    if (pipe > start && pipe < stop) {
      stop = pipe;
    }
    while (stop > start && Chars.isSpace(s.charAt(stop - 1))) {
      stop--;
    }
    return bylines.whole(s, start, stop);
  }

  /** Whether the line describes a picture: [사진=한별전자], ▲ … 사진=한별전자, … 한별전자 제공, ![…](….jpg). */
  private boolean isCaption(String s, int start, int end, List<PageWords.Hit> hits, boolean prose) {
    char first = s.charAt(start);
    if (first == '!' && s.startsWith("![", start) || Chars.isBracketOpen(first) && credits.end(s, start, end, true) == end) {
      return true;
    }
    for (PageWords.Hit hit : hits) {
      if (credits.begins(s, hit, start, end)) {
        return !prose || sentences(s, start, end) < 2;
      }
    }
    int credit = end - start > LONGEST_CAPTION ? -1 : credits.atEnd(s, start, end);
    return credit >= 0 && (!prose || end - credit <= LONGEST_SOURCE && sentences(s, start, credit) < 2);
  }
}

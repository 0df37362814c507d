package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises who wrote an article and for whom: {@code [한빛경제 = 김하늘 기자]}, {@code (서울=다온통신) 김하늘 기자 =}, {@code 김하늘
 * 기자 haneul@daon.example}.
 */
final class Bylines {

  /**
   * What a byline says.
   *
   * @param end the end of the byline in the text
   * @param publisher the newspaper or agency, empty where it says none
   */
  record Byline(int end, String publisher, List<String> reporters) {}

  private static final int LONGEST_BRACKET = 48;
  private static final int LONGEST_NAMES = 48;
  private static final int LONGEST_LINE = 90;
  private static final int MOST_OTHER_LETTERS = 6;
  private static final int LONGEST_PUBLISHER = 20;
  private static final int LONGEST_PLACE = 3;

  private final PageWords words;

  Bylines(PageWords words) {
    this.words = words;
  }

  /** A byline that stands at {@code from} and before the text it belongs to. */
  @Nullable Byline prefix(String s, int from, int to) {
    char open = from < to ? s.charAt(from) : '\0';
    if (open != '[' && open != '(' && open != '［' && open != '（' && open != '【' && open != '<') {
      return names(s, from, to, "");
    }
    int end = end(s, from, to);
    if (end < 0) {
      return null;
    }
    Byline inside = bracket(s, from + 1, end - 1, open == '(' || open == '（' || open == '<');
    if (inside == null) {
      return null;
    }
    int after = Chars.skipSpaces(s, end, to);
    Byline names = names(s, after, to, inside.publisher());
    if (names != null) {
      List<String> reporters = new ArrayList<>(inside.reporters());
      reporters.addAll(names.reporters());
      return new Byline(names.end(), names.publisher(), reporters);
    }
    return new Byline(end, inside.publisher(), inside.reporters());
  }

  /** Whether a byline stands among the first words: 김가람 회장 복귀 [서울=다온통신] 김하늘 기자 =. */
  boolean inFront(String s, int from, int to) {
    int limit = Math.min(to, from + LONGEST_LINE);
    for (int i = from; i < limit; i++) {
      char c = s.charAt(i);
      if ((i == from || c == '[' || c == '(' || c == '［') && prefix(s, i, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the byline begins that ends {@code from} to {@code to}, behind a full stop; -1 where there is none. */
  int suffix(String s, int from, int to) {
    int start = s.lastIndexOf('.', to - 1);
    while (start >= from && to - start <= LONGEST_LINE && !(start + 1 < to && closesSentence(s, start))) {
      start = s.lastIndexOf('.', start - 1);
    }
    if (start < from || to - start > LONGEST_LINE) {
      return -1;
    }
    int begin = Chars.skipSpaces(s, start + 1, to);
    while (begin < to && Chars.isQuoteClose(s.charAt(begin)) && s.charAt(begin) != '<') {
      begin++;
    }
    return begin < to && whole(s, begin, to) != null ? begin : -1;
  }

  private static boolean closesSentence(String s, int stop) {
    return stop > 0 && Chars.isHangul(s.charAt(stop - 1));
  }

  /** The newspaper of a copyright line: 저작권자 ⓒ 한빛경제, 무단전재 및 재배포 금지; empty where it names none. */
  String owner(String s, int from, int to) {
    int start = -1;
    int end = to;
    for (int i = from; i < to && start < 0; i++) {
      char c = s.charAt(i);
      boolean letter = (c == 'c' || c == 'C') && i > from && i + 1 < to && s.charAt(i - 1) == '(' && s.charAt(i + 1) == ')';
      if (c == 'ⓒ' || c == '©' || letter) {
        start = Chars.skipSpaces(s, letter ? i + 2 : i + 1, to);
      }
    }
    if (start < 0) {
      return "";
    }
    for (PageWords.Hit hit : words.find(s, start, to)) {
      if (hit.cue() == Cue.COPYRIGHT) {
        end = Math.min(end, hit.start());
      }
    }
    for (int i = start; i < end; i++) {
      char c = s.charAt(i);
      if (isBreak(c) && !Chars.isSpace(c) || c == '.' || c == '&') {
        end = i;
      }
    }
    end = trim(s, start, end);
    return end - start >= 2 && end - start <= LONGEST_PUBLISHER && !Chars.isDigit(s.charAt(start)) ? s.substring(start, end) : "";
  }

  /** The end of the bracket at {@code from}, if it is short; brackets may stand in brackets: (키엘체(폴란드)=다온통신). */
  private static int end(String s, int from, int to) {
    char open = s.charAt(from);
    char close = Chars.closing(open);
    int depth = 0;
    int limit = Math.min(to, from + LONGEST_BRACKET);
    for (int i = from; i < limit; i++) {
      if (s.charAt(i) == open) {
        depth++;
      } else if (s.charAt(i) == close && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private @Nullable Byline bracket(String s, int from, int to, boolean round) {
    int equals = equalsSign(s, from, to);
    if (equals < 0) {
      return round || !words.ends(Cue.REPORTER, s, from, trim(s, from, to)) ? null : publisherFirst(whole(s, from, to));
    }
    int leftEnd = trim(s, from, equals);
    int rightStart = Chars.skipSpaces(s, equals + 1, to);
    int rightEnd = trim(s, rightStart, to);
    if (words.ends(Cue.CREDIT, s, from, leftEnd) || leftEnd == from || rightStart >= rightEnd) {
      return null;
    }
    if (words.ends(Cue.REPORTER, s, rightStart, rightEnd)) {
      int space = from;
      while (space < leftEnd && !Chars.isSpace(s.charAt(space))) {
        space++;
      }
      Byline right = whole(s, rightStart, rightEnd);
      return new Byline(to, s.substring(from, space), right == null ? List.of() : right.reporters());
    }
    if (rightEnd - rightStart > LONGEST_PUBLISHER || !Chars.isWord(s.charAt(rightStart)) || !letters(s, from, leftEnd)) {
      return null;
    }
    return new Byline(to, s.substring(rightStart, rightEnd), List.of());
  }

  /** [비즈새벽 김하늘 기자]: in brackets the newspaper comes first, also where its name looks like a person's. */
  private static @Nullable Byline publisherFirst(@Nullable Byline byline) {
    if (byline == null || !byline.publisher().isEmpty() || byline.reporters().size() < 2) {
      return byline;
    }
    List<String> reporters = byline.reporters();
    return new Byline(byline.end(), reporters.get(0), reporters.subList(1, reporters.size()));
  }

  /** A place is of letters: 서울, 키엘체(폴란드), 워싱턴·뉴욕; a formula (a=1) has digits. */
  private static boolean letters(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isDigit(s.charAt(i)) || Chars.isLatin(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 김하늘 기자 =, 국회사진기자단 =. */
  private @Nullable Byline names(String s, int from, int to, String publisher) {
    int equals = equalsSign(s, from, Math.min(to, from + LONGEST_NAMES));
    if (equals < 0) {
      return null;
    }
    int end = trim(s, from, equals);
    if (end == from || !words.ends(Cue.REPORTER, s, from, end)) {
      return null;
    }
    Byline names = whole(s, from, end);
    return names == null
        ? null
        : new Byline(equals + 1, publisher.isEmpty() ? names.publisher() : publisher, names.reporters());
  }

  private static int equalsSign(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (c == '=' || c == '＝') {
        return i;
      }
      if (Quotes.isDouble(s, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int trim(String s, int from, int to) {
    int end = to;
    while (end > from && Chars.isSpace(s.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A byline that is all that stands at {@code from} to {@code to}. */
  @Nullable Byline whole(String s, int from, int to) {
    if (to - from > LONGEST_LINE || to <= from || !maySign(s, from, to)) {
      return null;
    }
    Line line = new Line(to);
    if (s.charAt(to - 1) == '=' && to - from <= 6 && Chars.isHangul(s.charAt(from))) {
      // 세종= on a line of its own, before the name
      return new Byline(to, "", List.of());
    }
    for (int i = from; i < to; ) {
      if (isBreak(s.charAt(i))) {
        if (s.charAt(i) == '=') {
          line.forgetNames();
        }
        i++;
        continue;
      }
      int end = i;
      while (end < to && !isBreak(s.charAt(end))) {
        end++;
      }
      token(s, i, end, line);
      i = end;
    }
    return s.charAt(from) == '[' ? publisherFirst(line.byline()) : line.byline();
  }

  /** Whether an address or the end of a word as 기자 stands there; quick, for nearly all sentences have none. */
  private boolean maySign(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (c == '@' || c == '=' || (i + 1 == to || isBreak(s.charAt(i + 1))) && words.mayEnd(Cue.REPORTER, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(char c) {
    return Chars.isSpace(c)
        || Chars.isBracketOpen(c)
        || Chars.isBracketClose(c)
        || Chars.isComma(c)
        || Chars.isMiddleDot(c)
        || c == '='
        || c == '/'
        || c == '|'
        || c == ':'
        || c == '<'
        || c == '>';
  }

  private void token(String s, int from, int to, Line line) {
    if (!Chars.isHangul(s.charAt(from)) && !Chars.isLatin(s.charAt(from)) && DateReader.at(s, from, to) != null) {
      // 2025.07.16. photo@daon.example
      return;
    }
    if (words.is(Cue.BUTTON, s, from, to)) {
      // 김하늘 기자 구독
      return;
    }
    if (s.substring(from, to).indexOf('@') > 0) {
      line.signed = true;
      return;
    }
    int role = words.startOfLast(Cue.REPORTER, s, from, to);
    if (role < 0) {
      line.pending.add(s.substring(from, to));
      line.media.add(words.ends(Cue.MEDIA, s, from, to));
      return;
    }
    if (role > from) {
      line.pending.add(s.substring(from, role));
      line.media.add(false);
    }
    line.role();
  }

  /** Tokens of a byline on their way to their roles. */
  private static final class Line {

    private final int end;
    private final List<String> pending = new ArrayList<>();
    private final List<Boolean> media = new ArrayList<>();
    private final List<String> reporters = new ArrayList<>();
    private String publisher = "";
    private boolean signed;
    private int other;

    Line(int end) {
      this.end = end;
    }

    /** What stands before a sign of equality is a place or a newspaper. */
    void forgetNames() {
      for (int i = 0; i < pending.size(); i++) {
        if (publisher.isEmpty() && (media.get(i) || i == 0 && pending.get(i).length() > LONGEST_PLACE)) {
          publisher = pending.get(i);
        }
      }
      pending.clear();
      media.clear();
    }

    /** 홍길동 다온신문 기자, 다온신문 홍길동 기자, 김하늘 이바다 기자. */
    void role() {
      signed = true;
      List<String> names = new ArrayList<>();
      for (int i = pending.size() - 1; i >= 0; i--) {
        String token = pending.get(i);
        if (!media.get(i) && isName(token)) {
          names.add(0, token);
        } else if (publisher.isEmpty()) {
          publisher = token;
        } else {
          other += token.length();
        }
      }
      reporters.addAll(names);
      pending.clear();
      media.clear();
    }

    @Nullable Byline byline() {
      for (int i = 0; i < pending.size(); i++) {
        if (media.get(i) && publisher.isEmpty()) {
          publisher = pending.get(i);
        } else if (reporters.isEmpty() && isName(pending.get(i)) && pending.size() == 1 && signed) {
          reporters.add(pending.get(i));
        } else {
          other += pending.get(i).length();
        }
      }
      return signed && other <= MOST_OTHER_LETTERS && publisher.length() <= LONGEST_PUBLISHER
          ? new Byline(end, publisher, List.copyOf(reporters))
          : null;
    }

    private static boolean isName(String token) {
      if (token.length() < 2 || token.length() > 4) {
        return false;
      }
      for (int i = 0; i < token.length(); i++) {
        if (!Chars.isHangul(token.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }
}

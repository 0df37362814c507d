package io.github.dealwire.core.time;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Hangul;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeContext.Tense;
import io.github.dealwire.core.time.TimeWords.After;

/** What the words behind a time say about it: 까지, 밝혔다, 예정이다. */
final class Aftermath {

  /** How far a source may stand from its day: 27일 업계와 금융당국에 따르면. */
  private static final int LONGEST_SOURCE = 32;

  /** How far the verb may stand from its time. */
  private static final int LONGEST_CLAUSE = 120;

  /** How far 예정 and the like may stand from it. */
  private static final int LONGEST_PLAN = 60;

  private static final int LONGEST_BRACKET = 14;

  private Aftermath() {}

  /** Whether a time that ends at {@code end} is a point, a beginning or an end. */
  static TimeKind kind(CharSequence s, int end, int to) {
    int at = afterBracket(s, end, to);
    Role role = Particles.at(s, at, to).role();
    if (role == Role.UNTIL || startsWith(s, at, to, '까', '지')) {
      return TimeKind.UNTIL;
    }
    if (role == Role.SINCE || startsWith(s, at, to, '부', '터')) {
      return TimeKind.SINCE;
    }
    int next = Chars.skipSpaces(s, at, to);
    long hit = role == Role.NONE ? TimeWords.follower(After.DATE, s, next, to) : WordTree.NONE;
    if (hit == WordTree.NONE || !closes(s, WordTree.end(hit), to)) {
      return TimeKind.DATE;
    }
    return switch (TimeWords.effect(After.DATE, hit)) {
      case SINCE -> TimeKind.SINCE;
      case UNTIL -> TimeKind.UNTIL;
      default -> TimeKind.DATE;
    };
  }

  private static boolean startsWith(CharSequence s, int at, int to, char first, char second) {
    return at + 1 < to && s.charAt(at) == first && s.charAt(at + 1) == second;
  }

  /** Behind (현지시간), (월) and the like. */
  private static int afterBracket(CharSequence s, int end, int to) {
    if (end < to && Chars.isBracketOpen(s.charAt(end))) {
      char close = Chars.closing(s.charAt(end));
      for (int i = end + 1; i < to && i < end + LONGEST_BRACKET; i++) {
        if (s.charAt(i) == close) {
          return i + 1;
        }
      }
    }
    return end;
  }

  /** Whether what follows says that the time is the one of telling: 4일 밝혔다, 27일 업계에 따르면. */
  static boolean announces(CharSequence s, int end, int to) {
    int at = afterBracket(s, end, to);
    at += Particles.at(s, at, to).length();
    at = Chars.skipSpaces(s, at, to);
    if (at >= to) {
      return false;
    }
    if (TimeWords.VERBS.longest(s, at, to) != WordTree.NONE) {
      return true;
    }
    int limit = Math.min(to, at + LONGEST_SOURCE);
    for (int i = at; i < limit; i++) {
      char c = s.charAt(i);
      if (Chars.isComma(c) || Chars.isQuoteOpen(c) || Chars.isEllipsis(c)) {
        return false;
      }
      boolean wordStart = Chars.isHangul(c) && !Chars.isWord(s.charAt(i - 1));
      if (wordStart && TimeWords.SOURCES.longest(s, i, to) != WordTree.NONE) {
        return true;
      }
      if (c == '다' && closes(s, i + 1, to) && i > at && Hangul.hasFinal(s.charAt(i - 1))) {
        // 24일 체결했다
        return false;
      }
    }
    return false;
  }

  /** What the verb behind the time says: 했다 is past, 한다 present (of a day: to come), 예정 and 할 것 future. */
  static Tense tense(CharSequence s, int end, int to) {
    int limit = Math.min(to, end + LONGEST_CLAUSE);
    for (int i = end; i < limit; i++) {
      char c = s.charAt(i);
      if (Chars.isDigit(c) && isAnotherDay(s, i, to)) {
        // 10일 행사에 앞서 7일 밝혔다: the verb behind 7일 is not that of 10일
        return Tense.UNKNOWN;
      }
      if (!Chars.isHangul(c)) {
        continue;
      }
      if (i - end < LONGEST_PLAN && !Chars.isWord(s.charAt(i - 1)) && TimeWords.FUTURE_WORDS.longest(s, i, to) != WordTree.NONE) {
        return Tense.FUTURE;
      }
      if (c == '것' && i - end < LONGEST_PLAN && i - 2 > end && s.charAt(i - 1) == ' '
          && Hangul.finalConsonant(s.charAt(i - 2)) == 'ㄹ') {
        // 6월 출시할 것이라고 말했다; but 4분기에 감소했을 것으로 봤다
        boolean past = i - 3 > end && Hangul.finalConsonant(s.charAt(i - 3)) == 'ㅆ';
        return past ? Tense.PAST : Tense.FUTURE;
      }
      if (c == '다' && i > end && endsClause(s, i + 1, to)) {
        char stem = Hangul.finalConsonant(s.charAt(i - 1));
        if (stem == 'ㅆ') {
          return s.charAt(i - 1) == '있' || isResolved(s, i, end) ? Tense.UNKNOWN : Tense.PAST;
        }
        if (stem == 'ㄴ') {
          return Tense.PRESENT;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  /** 4월 11일 맺기로 했다: what is resolved may lie ahead. */
  private static boolean isResolved(CharSequence s, int verb, int from) {
    int i = verb;
    while (i > from && Chars.isWord(s.charAt(i - 1))) {
      i--;
    }
    return i - 3 > from && s.charAt(i - 1) == ' ' && s.charAt(i - 2) == '로' && (s.charAt(i - 3) == '기' || s.charAt(i - 3) == '키');
  }

  /** 했다. 했다고 했다며 했다는. */
  private static boolean endsClause(CharSequence s, int at, int to) {
    if (at >= to || !Chars.isWord(s.charAt(at))) {
      return true;
    }
    char c = s.charAt(at);
    return c == '고' || c == '며' || c == '는' || c == '면';
  }

  private static boolean isAnotherDay(CharSequence s, int digit, int to) {
    int i = digit;
    while (i < to && i - digit < 3 && Chars.isDigit(s.charAt(i))) {
      i++;
    }
    return i < to && s.charAt(i) == '일' && !Chars.isDigit(s.charAt(digit - 1));
  }

  private static boolean closes(CharSequence s, int at, int to) {
    return at >= to || !Chars.isWord(s.charAt(at)) || Particles.at(s, at, to) != Particle.NONE;
  }
}

package io.github.dealwire.core.money;

import static java.util.Objects.checkFromToIndex;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of money: 7조9000억원, 1,200억 원, 3천만 달러, 최소 100억 위안, 12억 위안(약 1990억원), 1조~2조원, 수백억원, $500 million.
 *
 * <p>A number without a currency is won if it has 억 or 조 and nothing else is counted (3968억, not 3억 개). Words, and what is
 * counted, are tables beside this class.
 *
 * <p>Weaknesses: numbers that are spelled in Hangul alone (오백만원) are not read; 100억원 -- 200억원 with a dash is read as two sums.
 */
public final class MoneyScanner {

  /** How far a bracket may reach that begins with an equivalent: 12억 위안(약 1990억원, 3일 환율 기준). */
  private static final int LONGEST_BRACKET = 40;

  private final CharSequence s;
  private final int to;
  private final SumReader sums;
  private final List<MoneyMention> found = new ArrayList<>();

  private MoneyScanner(CharSequence s, int from, int to) {
    this.s = s;
    this.to = to;
    this.sums = new SumReader(s, from, to);
  }

  /**
   * The sums within a range, in order. A sum does not reach beyond the range, and an equivalent in brackets is no sum of its own.
   *
   * @throws IndexOutOfBoundsException if the range is not one of the text
   */
  public static List<MoneyMention> scan(CharSequence s, int from, int to) {
    checkFromToIndex(from, to, s.length());
    MoneyScanner scanner = new MoneyScanner(s, from, to);
    int i = from;
    while (i < to) {
      char c = s.charAt(i);
      if (Chars.isDigit(c)) {
        i = scanner.atDigits(i);
      } else if (Chars.isHangul(c) && (i == from || !Chars.isWord(s.charAt(i - 1)))) {
        i = scanner.atWord(i);
      } else {
        i++;
      }
    }
    return scanner.found;
  }

  /** Reads at the first of some digits; where to go on. */
  private int atDigits(int at) {
    int end = at + 1;
    while (end < to && (Chars.isDigit(s.charAt(end)) || isInNumber(end))) {
      end++;
    }
    if (mayBeMoney(at, end)) {
      int next = take(at, end);
      if (next > at) {
        return next;
      }
    }
    return end;
  }

  private boolean isInNumber(int i) {
    char c = s.charAt(i);
    return (Chars.isComma(c) || c == '.') && i + 1 < to && Chars.isDigit(s.charAt(i + 1));
  }

  /** A cheap look at what stands around the digits, since most of them are no money. */
  private boolean mayBeMoney(int start, int end) {
    int next = Chars.skipSpaces(s, end, to);
    if (next < to) {
      char c = s.charAt(next);
      if (Chars.isTilde(c)
          || MoneyWords.NUMERAL.longest(s, next, to) != WordTree.NONE
          || MoneyWords.CURRENCY_AFTER.longest(s, next, to) != WordTree.NONE) {
        return true;
      }
    }
    char before = start > 0 ? s.charAt(start - 1) : ' ';
    return !Chars.isHangul(before) && !Chars.isLineBreak(before);
  }

  /** Reads at the first syllable of a word, which may be 수 (수백억원), 천 (천억원). */
  private int atWord(int at) {
    if (MoneyWords.NUMERAL.longest(s, at, to) != WordTree.NONE) {
      int next = take(at, at + 1);
      if (next > at) {
        return next;
      }
    }
    return at + 1;
  }

  /** Reads a sum, or two that are a range; where to go on, {@code at} where there is none. */
  private int take(int at, int digitsEnd) {
    Sum first = sums.read(at);
    if (first != null && first.bare() && !Chars.isDigit(s.charAt(at)) && first.value() != null) {
      // 천억 alone, 만, 조: too often something else
      return at;
    }
    if (first == null) {
      return Chars.isDigit(s.charAt(at)) ? openRange(at) : at;
    }
    Sum second = upperEnd(first);
    if (second == null && first.bare() && isTilde(Chars.skipSpaces(s, first.end(), to))) {
      // 3억~5억 개
      return at;
    }
    if (second != null) {
      Bound bound = first.value() == null || second.value() == null ? Bound.ABOUT : Bound.RANGE;
      String currency = first.bare() ? second.currency() : first.currency();
      return add(first.start(), second.end(), first.value(), currency, bound, second.value());
    }
    return add(first.start(), first.end(), first.value(), first.currency(), first.bound(), null);
  }

  /** 1조원~2조원, 1조원에서 2조원 사이: the second sum. */
  private @Nullable Sum upperEnd(Sum first) {
    int at = Chars.skipSpaces(s, first.end(), to);
    if (isTilde(at)) {
      return sumAt(Chars.skipSpaces(s, at + 1, to));
    }
    long between = at == first.end() ? MoneyWords.BETWEEN.longest(s, at, to) : WordTree.NONE;
    if (between == WordTree.NONE) {
      return null;
    }
    Sum second = sumAt(Chars.skipSpaces(s, WordTree.end(between), to));
    if (second == null) {
      return null;
    }
    long enclosing = MoneyWords.ENCLOSING.longest(s, Chars.skipSpaces(s, second.end(), to), to);
    return enclosing == WordTree.NONE
        ? null
        : new Sum(second.start(), second.numberStart(), WordTree.end(enclosing), second.value(), second.currency(),
            Bound.EXACT, second.bare());
  }

  private boolean isTilde(int at) {
    return at < to && Chars.isTilde(s.charAt(at));
  }

  /** The sum that begins at {@code at}, or after 약 or the sign of a currency there. */
  private @Nullable Sum sumAt(int at) {
    int i = at;
    while (i < to && i < at + 6 && !Chars.isDigit(s.charAt(i))) {
      i++;
    }
    if (i >= to || !Chars.isDigit(s.charAt(i))) {
      return null;
    }
    Sum sum = sums.read(i);
    return sum != null && sum.start() <= at ? sum : null;
  }

  /** 5~10억원, 3000~5000억원, 5천만~1억원: the first number leaves to the second what it lacks. */
  private int openRange(int at) {
    NumberReader number = sums.number;
    if (!number.read(at) || number.value == null) {
      return at;
    }
    boolean unit = number.hasUnit();
    BigDecimal low = number.value;
    int tilde = Chars.skipSpaces(s, number.end, to);
    if (!isTilde(tilde)) {
      return at;
    }
    int next = Chars.skipSpaces(s, tilde + 1, to);
    Sum second = next < to && Chars.isDigit(s.charAt(next)) ? sums.read(next) : null;
    if (second == null || second.value() == null) {
      return at;
    }
    if (!unit) {
      low = NumberReader.plain(low.multiply(number.factor));
    }
    if (low.compareTo(second.value()) >= 0) {
      return at;
    }
    int start = sums.startBefore(at);
    return add(start, second.end(), low, second.currency(), Bound.RANGE, second.value());
  }

  private int add(
      int start, int end, @Nullable BigDecimal value, String currency, Bound bound, @Nullable BigDecimal max) {
    Bound whole = bound;
    int outerEnd = end;
    @Nullable BigDecimal krw = null;
    int bracket = Chars.skipSpaces(s, end, to);
    if (bracket < to && Chars.isBracketOpen(s.charAt(bracket))) {
      Sum equivalent = equivalent(bracket + 1);
      int close = equivalent == null || equivalent.currency().equals(currency)
          ? -1 : closing(bracket, equivalent.end());
      if (equivalent != null && close >= 0) {
        outerEnd = close + 1;
        krw = equivalent.currency().equals("KRW") ? equivalent.value() : null;
        // 12억 위안(약 1990억원) 규모
        Bound after = sums.boundAfter(outerEnd);
        if (after != null && max == null) {
          whole = Sum.stronger(whole, after);
        }
      }
    }
    found.add(new MoneyMention(start, end, outerEnd, value, currency, whole, max, krw));
    return outerEnd;
  }

  /** The sum that a bracket begins with, after words like 한화. */
  private @Nullable Sum equivalent(int at) {
    int i = Chars.skipSpaces(s, at, to);
    long words = MoneyWords.EQUIVALENT.longest(s, i, to);
    if (words != WordTree.NONE) {
      i = Chars.skipSpaces(s, WordTree.end(words), to);
    }
    return sumAt(i);
  }

  private int closing(int open, int from) {
    char mark = Chars.closing(s.charAt(open));
    for (int i = from; i < to && i < open + LONGEST_BRACKET; i++) {
      if (s.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }
}

package io.github.dealwire.core.money;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.money.MoneyWords.Kind;
import io.github.dealwire.core.money.MoneyWords.Numeral;
import io.github.dealwire.core.text.Chars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as news writes it: 7조9000억, 7조 9,000억, 9조6천30억, 4.5조, 3천만, 100여억, 수백억, 500 million.
 *
 * <p>Made once for a text and moved along it; the fields say what {@link #read} found last.
 */
final class NumberReader {

  /** Longer runs of digits are no sums of money, and reading them would not be linear. */
  private static final int MOST_DIGITS = 24;

  private static final BigDecimal MAN = new BigDecimal("10000");
  static final BigDecimal JO = new BigDecimal("1000000000000");
  private static final BigDecimal EOK = new BigDecimal("100000000");

  private final CharSequence s;
  private final int to;

  /** Where the number ends. */
  int end;

  /** The number; null where the words give none (수백억). */
  @Nullable BigDecimal value;

  /** What the last part is multiplied by: 조 in 4.5조, 천만 in 3천만, 1 in 500. */
  BigDecimal factor = BigDecimal.ONE;

  /** Where the last unit word stands, -1 where there is none. */
  private int lastUnit;

  /** Whether it has 억, 조 or more. */
  boolean large;

  /** Whether 여 says that it is a little more. */
  boolean over;

  /** Where the last part begins that stands apart by a space: 9,000억 in 7조 9,000억; -1 where there is none. */
  private int lastApart;

  /** The end and value without that part. */
  private int endBefore;

  private @Nullable BigDecimal valueBefore;
  private BigDecimal factorBefore = BigDecimal.ONE;

  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal sectionFactor = BigDecimal.ONE;
  private int p;

  NumberReader(CharSequence s, int to) {
    this.s = s;
    this.to = to;
  }

  /** Whether there is a unit (만, 억, million) in the number. */
  boolean hasUnit() {
    return lastUnit >= 0;
  }

  /** Whether the last part has 십, 백 or 천: 수백억, 9천억. */
  boolean hasSmall() {
    return sectionFactor.compareTo(BigDecimal.ONE) > 0;
  }

  /** Whether a unit is the last of it, as in 1조5000억 and not in 1조5000. */
  boolean endsWithUnit() {
    return factor.compareTo(BigDecimal.ONE) > 0;
  }

  /** Whether the last unit is 억 or more, as in 4000억 and not in 1억3200만. */
  boolean endsLarge() {
    return factor.compareTo(EOK) >= 0;
  }

  /** Reads a number at {@code from}, where a digit, 수 or 몇 stands, or 천 or 백 for a thousand or a hundred. */
  boolean read(int from) {
    end = from;
    value = BigDecimal.ZERO;
    factor = BigDecimal.ONE;
    lastUnit = -1;
    large = false;
    over = false;
    lastApart = -1;
    p = from;
    BigDecimal total = BigDecimal.ZERO;
    @Nullable BigDecimal limit = null;
    boolean vague = false;
    long hit = MoneyWords.NUMERAL.longest(s, from, to);
    if (hit != WordTree.NONE && MoneyWords.NUMERAL.row(hit).kind() == Kind.VAGUE) {
      vague = true;
      p = WordTree.end(hit);
    }
    while (readSection(vague)) {
      Numeral unit = unit(Kind.LARGE);
      if (unit == null) {
        unit = limit == null ? scale() : null;
      }
      BigDecimal by = unit == null ? BigDecimal.ONE : unit.value();
      if (limit != null && by.compareTo(limit) >= 0) {
        break;
      }
      if (end > from && Chars.isSpace(s.charAt(end))) {
        lastApart = end;
        endBefore = end;
        valueBefore = total;
        factorBefore = factor;
      }
      total = total.add(section.multiply(by));
      factor = sectionFactor.multiply(by);
      large |= by.compareTo(EOK) >= 0 && unit != null && unit.kind() == Kind.LARGE;
      limit = by;
      end = p;
      if (unit == null || vague || p >= to) {
        break;
      }
      p = Chars.skipSpaces(s, p, to);
      if (p >= to || !Chars.isDigit(s.charAt(p))) {
        break;
      }
    }
    value = vague ? null : plain(total);
    return end > from;
  }

  /** Gives up a last part without a unit that stands apart: the 2025 of 3조 2025년. Whether there was one. */
  boolean dropPartApart() {
    if (lastApart < 0 || factor.compareTo(MAN) >= 0) {
      return false;
    }
    end = endBefore;
    value = valueBefore == null ? null : plain(valueBefore);
    factor = factorBefore;
    lastApart = -1;
    return true;
  }

  /** Digits and 천, 백, 십 up to a large unit: 9000, 3천, 1천500, 수백 (without the 수). */
  private boolean readSection(boolean vague) {
    section = BigDecimal.ZERO;
    sectionFactor = BigDecimal.ONE;
    boolean any = vague;
    while (p < to) {
      BigDecimal digits = Chars.isDigit(s.charAt(p)) ? digits() : null;
      if (digits == null && p < to && Chars.isDigit(s.charAt(p))) {
        return false;
      }
      skipOver();
      Numeral small = unit(Kind.SMALL);
      if (digits == null && small == null) {
        break;
      }
      BigDecimal by = small == null ? BigDecimal.ONE : small.value();
      section = section.add((digits == null ? BigDecimal.ONE : digits).multiply(by));
      sectionFactor = by;
      any = true;
      if (small == null) {
        break;
      }
    }
    skipOver();
    return any;
  }

  private void skipOver() {
    if (p < to) {
      long hit = MoneyWords.NUMERAL.longest(s, p, to);
      if (hit != WordTree.NONE && MoneyWords.NUMERAL.row(hit).kind() == Kind.OVER) {
        over = true;
        p = WordTree.end(hit);
      }
    }
  }

  /** Takes a unit of a kind at the position, or after a space for a large one: 100 억원. */
  private @Nullable Numeral unit(Kind kind) {
    int at = kind == Kind.SMALL ? p : Chars.skipSpaces(s, p, to);
    long hit = at < to ? MoneyWords.NUMERAL.longest(s, at, to) : WordTree.NONE;
    if (hit == WordTree.NONE || MoneyWords.NUMERAL.row(hit).kind() != kind) {
      return null;
    }
    lastUnit = at;
    p = WordTree.end(hit);
    if (kind == Kind.LARGE) {
      skipOver();
    }
    return MoneyWords.NUMERAL.row(hit);
  }

  /** Takes million, billion: no letter may follow. */
  private @Nullable Numeral scale() {
    int before = p;
    int unitBefore = lastUnit;
    Numeral scale = unit(Kind.SCALE);
    if (scale == null) {
      int apart = Chars.skipSpaces(s, p, to);
      if (apart > p && apart < to && Chars.isLatin(s.charAt(apart))) {
        p = apart;
        scale = unit(Kind.SCALE);
      }
    }
    if (scale == null || p < to && Chars.isLatin(s.charAt(p))) {
      p = before;
      lastUnit = unitBefore;
      return null;
    }
    return scale;
  }

  /** Takes digits with commas between groups of three and a decimal point; null for too many of them. */
  private @Nullable BigDecimal digits() {
    StringBuilder text = new StringBuilder(16);
    int i = p;
    boolean point = false;
    while (i < to && text.length() <= MOST_DIGITS) {
      char c = s.charAt(i);
      if (Chars.isDigit(c)) {
        text.append((char) ('0' + Chars.digit(c)));
      } else if (Chars.isComma(c) && !point && digitsFrom(i + 1) == 3) {
        // 1,200
      } else if ((c == '.' || c == '．') && !point && digitsFrom(i + 1) > 0) {
        point = true;
        text.append('.');
      } else {
        break;
      }
      i++;
    }
    if (text.length() > MOST_DIGITS) {
      return null;
    }
    p = i;
    return new BigDecimal(text.toString());
  }

  /** How many digits stand from {@code i}; 4 for more than three. */
  private int digitsFrom(int i) {
    int n = 0;
    while (n < 4 && i + n < to && Chars.isDigit(s.charAt(i + n))) {
      n++;
    }
    return n;
  }

  /** Without an exponent and without zeros behind the point. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

package io.github.dealwire.core.money;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.money.MoneyWords.Currency;
import io.github.dealwire.core.money.MoneyWords.Modifier;
import io.github.dealwire.core.money.MoneyWords.Place;
import io.github.dealwire.core.money.MoneyWords.Strict;
import io.github.dealwire.core.money.MoneyWords.Words;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one sum at a position: 약 2조, 최소 100억 위안, 5000억원 안팎, 3968억, $500 million. */
final class SumReader {

  private static final int LONGEST_SIGN = 4;
  private static final int LONGEST_BEFORE = 4;
  private static final String WON = "KRW";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final CharSequence s;
  private final int from;
  private final int to;
  final NumberReader number;

  SumReader(CharSequence s, int from, int to) {
    this.s = s;
    this.from = from;
    this.to = to;
    this.number = new NumberReader(s, to);
  }

  /** The sum whose number begins at {@code at}, or null; {@link #number} then holds the number. */
  @Nullable Sum read(int at) {
    int numberStart = at;
    String code = null;
    Currency sign = signBefore(at);
    if (sign != null) {
      code = sign.code();
      numberStart = signStart;
    } else if (at > from && Chars.isLatin(s.charAt(at - 1))) {
      // A330 is no number
      return null;
    }
    if (!number.read(at)) {
      return null;
    }
    if (number.value == null && !number.hasUnit()) {
      return null;
    }
    int end = currencyAfter();
    if (end < 0 && number.dropPartApart()) {
      end = currencyAfter();
    }
    if (end >= 0) {
      code = code == null ? found : code;
    } else {
      end = number.end;
      if (code == null && !isBareWon(at)) {
        return null;
      }
    }
    boolean bare = code == null;
    return around(numberStart, end, code == null ? WON : code, bare);
  }

  private Sum around(int numberStart, int end, String code, boolean bare) {
    Bound bound = number.over ? Bound.ABOUT : Bound.EXACT;
    int start = numberStart;
    for (Modifier before = modifierBefore(start); before != null; before = modifierBefore(start)) {
      bound = Sum.stronger(bound, before.bound());
      start = modifierStart;
    }
    int last = end;
    long glued = MoneyWords.GLUED.longest(s, last, to);
    if (glued != WordTree.NONE && closes(WordTree.end(glued))) {
      bound = Sum.stronger(bound, MoneyWords.GLUED.row(glued).bound());
      last = WordTree.end(glued);
    }
    long after = after(last);
    if (after != WordTree.NONE) {
      bound = Sum.stronger(bound, afterBound(after, last));
      last = WordTree.end(after);
    }
    return new Sum(start, numberStart, last, number.value, code, bound, bare);
  }

  /** The word after the sum that says how exactly it is meant: 안팎, or 이상 after a space, or 넘는 after 을. */
  private long after(int end) {
    int at = Chars.skipSpaces(s, end, to);
    long hit = MoneyWords.AFTER.longest(s, at, to);
    if (hit != WordTree.NONE && (closes(WordTree.end(hit)) || isCopula(WordTree.end(hit)))) {
      return hit;
    }
    // 1조원을 넘는, 100억원에 가까운, 1조원 넘는
    if (at == end && at < to && isLinking(s.charAt(at))) {
      at = Chars.skipSpaces(s, at + 1, to);
    }
    hit = MoneyWords.VERB.longest(s, at, to);
    return hit != WordTree.NONE && closes(WordTree.end(hit)) ? hit : WordTree.NONE;
  }

  private Bound afterBound(long hit, int end) {
    int at = Chars.skipSpaces(s, end, to);
    return MoneyWords.AFTER.longest(s, at, to) == hit ? MoneyWords.AFTER.row(hit).bound() : MoneyWords.VERB.row(hit).bound();
  }

  /** The bound that a word after {@code end} gives, and its end in {@link #boundEnd}; null where there is none. */
  @Nullable Bound boundAfter(int end) {
    long hit = after(end);
    if (hit == WordTree.NONE) {
      return null;
    }
    boundEnd = WordTree.end(hit);
    return afterBound(hit, end);
  }

  /** See {@link #boundAfter}. */
  int boundEnd;

  private static boolean isLinking(char c) {
    return c == '이' || c == '가' || c == '을' || c == '를' || c == '에';
  }

  /** Whether an article of a law was read in this text. */
  private boolean laws;

  private int signStart;

  /** $, US$, USD before the number, with at most one space. */
  private @Nullable Currency signBefore(int at) {
    int end = at > from && s.charAt(at - 1) == ' ' ? at - 1 : at;
    int start = end;
    while (start > from && end - start < LONGEST_SIGN && isSign(s.charAt(start - 1))) {
      start--;
    }
    if (start == end || start > from && isSign(s.charAt(start - 1))) {
      return null;
    }
    int row = MoneyWords.CURRENCY_BEFORE.exactly(s, start, end);
    if (row < 0) {
      return null;
    }
    signStart = start;
    return MoneyWords.CURRENCY_BEFORE.row(row);
  }

  private static boolean isSign(char c) {
    return Chars.isUpper(c) || switch (c) {
      case '$', '＄', '€', '¥', '￥', '£', '￡', '₩', '￦' -> true;
      default -> false;
    };
  }

  private @Nullable String found;

  /** The end of the currency after the number, -1 where there is none; its code is in {@link #found}. */
  private int currencyAfter() {
    int at = Chars.skipSpaces(s, number.end, to);
    long hit = at < to ? MoneyWords.CURRENCY_AFTER.longest(s, at, to) : WordTree.NONE;
    if (hit == WordTree.NONE) {
      return -1;
    }
    Currency currency = MoneyWords.CURRENCY_AFTER.row(hit);
    int end = WordTree.end(hit);
    if (currency.strict() == Strict.UNIT && !number.endsWithUnit()) {
      return -1;
    }
    if (!goesOnAsMoney(currency, at, end) && !(Chars.isLatin(s.charAt(end - 1)) ? endsLatin(end) : closesSum(end))) {
      return -1;
    }
    found = currency.code();
    return end;
  }

  /**
   * Whether it is the currency, whatever follows: 500억원투자, 4787억 달러엑슨, 6000원투자, 50조 원이었는데; but 3원칙, 500억 원자재 and 3억 엔터
   * are other words.
   */
  private boolean goesOnAsMoney(Currency currency, int at, int end) {
    if (currency.strict() != Strict.NO || Chars.isLatin(s.charAt(end - 1))) {
      return false;
    }
    boolean sum = number.endsWithUnit() || number.value != null && number.value.compareTo(HUNDRED) >= 0;
    if (sum && (at == number.end || currency.form().length() > 1)) {
      return true;
    }
    return isCopula(end);
  }

  /** Forms of 이다 that no particle is: 원이었는데, 원인데, 미만이니, 수준입니다, 규모였다. */
  private boolean isCopula(int end) {
    if (end + 1 >= to) {
      return false;
    }
    return switch (s.charAt(end)) {
      case '였' -> true;
      case '이', '인', '입' -> switch (s.charAt(end + 1)) {
        case '었', '던', '데', '니', '며', '면', '지', '라', '고', '어' -> true;
        default -> false;
      };
      default -> false;
    };
  }

  /** Whatever particle follows USD: it may be read 달러. */
  private boolean endsLatin(int end) {
    return end >= to || !Chars.isLatin(s.charAt(end)) && !Chars.isDigit(s.charAt(end));
  }

  /** Whether a number without a currency is won: 3968억, 약 2조, 수백억; not 3억 개, 10억t, 상법 5조. */
  private boolean isBareWon(int at) {
    int end = number.end;
    if (!number.large || number.value == null && !number.hasSmall() || !number.endsLarge() && !closes(end)) {
      return false;
    }
    // 제5조, 상법 5조, 2인 1조
    int before = at;
    while (before > from && Chars.isSpace(s.charAt(before - 1))) {
      before--;
    }
    for (String form : MoneyWords.COUNTER_BEFORE) {
      int start = before - form.length();
      if (start >= from && form.contentEquals(s.subSequence(start, before))) {
        laws = true;
        return false;
      }
    }
    // 제124조에 따르면, 36조를
    if (laws && number.factor.compareTo(NumberReader.JO) == 0) {
      return false;
    }
    int next = Chars.skipSpaces(s, end, to);
    long counter = MoneyWords.COUNTER.longest(s, next, to);
    // 3000억 매도 is no 매 with 도; but 1억4000만 대가 팔렸다
    boolean counted = counter != WordTree.NONE && (MoneyWords.COUNTER.row(counter).place() == Place.AFTER || !number.endsLarge());
    if (counted && closes(WordTree.end(counter)) && !(next == end && isGluedBound(end))) {
      return false;
    }
    return closesSum(end);
  }

  private boolean isGluedBound(int end) {
    return MoneyWords.GLUED.longest(s, end, to) != WordTree.NONE && number.endsLarge();
  }

  /** Whether a sum can end here: the word ends, or a particle or a word like 대, 가량, 어치 follows. */
  private boolean closesSum(int end) {
    return closes(end)
        || closes(MoneyWords.GLUED, end)
        || closes(MoneyWords.AFTER, end)
        || MoneyWords.SUFFIX.longest(s, end, to) != WordTree.NONE;
  }

  private boolean closes(Words<Modifier> words, int at) {
    long hit = words.longest(s, at, to);
    return hit != WordTree.NONE && closes(WordTree.end(hit));
  }

  /** Whether a word ends here, or a particle follows. */
  private boolean closes(int at) {
    return at >= to || !Chars.isWord(s.charAt(at)) || Particles.at(s, at, to) != Particle.NONE;
  }

  /** Where the words before a number begin: 약 in 약 5~10억원. */
  int startBefore(int at) {
    int start = at;
    while (modifierBefore(start) != null) {
      start = modifierStart;
    }
    return start;
  }

  private int modifierStart;

  /** 약, 최소, 총 before {@code at}, with spaces between or without. */
  private @Nullable Modifier modifierBefore(int at) {
    int end = at;
    while (end > from && at - end < 2 && Chars.isSpace(s.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > from && end - start <= LONGEST_BEFORE && Chars.isHangul(s.charAt(start - 1))) {
      start--;
    }
    int row = start == end ? -1 : MoneyWords.BEFORE.exactly(s, start, end);
    if (row < 0 || start > from && Chars.isWord(s.charAt(start - 1))) {
      return null;
    }
    modifierStart = start;
    return MoneyWords.BEFORE.row(row);
  }
}

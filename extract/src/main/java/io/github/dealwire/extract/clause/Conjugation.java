package io.github.dealwire.extract.clause;

import io.github.dealwire.core.text.Hangul;
import org.jspecify.annotations.Nullable;

/**
 * Puts an ending to a verb stem as Korean spells it: 체결하 + 았다 → 체결했다, 사들이 + 아 → 사들여, 맺 + ㄴ → 맺은, 만들 + ㄴ → 만든.
 *
 * <p>Endings are written as they stand after a stem in an open vowel, with two signs: a leading 아 is the vowel that follows the
 * stem (아/어/여), a leading ㄴ, ㄹ, ㅁ or ㅂ closes an open syllable and needs 으 behind a closed one; a leading (으) is a 으 that
 * only closed stems take. Irregular stems (ㅂ, ㄷ, ㅅ, 르) are not known.
 */
final class Conjugation {

  private static final int FINAL_NIEUN = 4;
  private static final int FINAL_RIEUL = 8;
  private static final int FINAL_MIEUM = 16;
  private static final int FINAL_BIEUP = 17;
  private static final int FINAL_SSANGSIOS = 20;
  private static final int VOWEL = 28;

  private Conjugation() {}

  /** The stem with the ending. */
  static String of(String stem, String ending) {
    char last = stem.charAt(stem.length() - 1);
    char first = ending.charAt(0);
    boolean open = !Hangul.hasFinal(last);
    boolean rieul = Hangul.finalConsonant(last) == 'ㄹ';
    if (ending.startsWith("(으)")) {
      return stem + (open || rieul ? "" : "으") + ending.substring(3);
    }
    if (first == 'ㄴ' || first == 'ㄹ' || first == 'ㅁ' || first == 'ㅂ') {
      return closed(stem, ending, open, rieul);
    }
    if (first == '아' || first == '았') {
      return vowel(stem, ending, last, open);
    }
    // 만드는: ㄹ falls before 는
    if (rieul && first == '는') {
      return front(stem) + Hangul.open(last) + ending;
    }
    return stem + ending;
  }

  /** The long form of 하다 and 되다, 체결하여 for 체결해, 체결되었다 for 체결됐다; null where there is none. */
  static @Nullable String uncontracted(String stem, String ending) {
    char last = stem.charAt(stem.length() - 1);
    char first = ending.charAt(0);
    if (last != '하' && last != '되' || first != '아' && first != '았') {
      return null;
    }
    char vowel = last == '하' ? '여' : '어';
    return stem + (first == '았' ? (char) (vowel + FINAL_SSANGSIOS) : vowel) + ending.substring(1);
  }

  private static String closed(String stem, String ending, boolean open, boolean rieul) {
    char consonant = ending.charAt(0);
    char last = stem.charAt(stem.length() - 1);
    int index =
        switch (consonant) {
          case 'ㄴ' -> FINAL_NIEUN;
          case 'ㄹ' -> FINAL_RIEUL;
          case 'ㅁ' -> FINAL_MIEUM;
          default -> FINAL_BIEUP;
        };
    if (open || rieul) {
      return front(stem) + (char) (Hangul.open(last) + index) + ending.substring(1);
    }
    if (consonant == 'ㅂ') {
      return stem + '습' + ending.substring(1);
    }
    // 맺는다, but 맺은, 맺을, 맺음
    if (ending.startsWith("ㄴ다")) {
      return stem + "는다" + ending.substring(2);
    }
    return stem + (char) ('으' + index) + ending.substring(1);
  }

  private static String vowel(String stem, String ending, char last, boolean open) {
    boolean past = ending.charAt(0) == '았';
    String rest = ending.substring(1);
    char vowel = Hangul.vowel(last);
    if (!open) {
      boolean bright = vowel == 'ㅏ' || vowel == 'ㅗ';
      char syllable = bright ? (past ? '았' : '아') : past ? '었' : '어';
      return stem + syllable + rest;
    }
    // 쥐었다: ㅟ does not melt
    if (vowel == 'ㅟ') {
      return stem + (past ? '었' : '어') + rest;
    }
    char joined =
        switch (vowel) {
          case 'ㅏ' -> last == '하' || last == '케' ? with(last, 'ㅐ') : last;
          case 'ㅓ', 'ㅐ', 'ㅔ', 'ㅕ' -> last;
          case 'ㅣ' -> with(last, 'ㅕ');
          case 'ㅗ' -> with(last, 'ㅘ');
          case 'ㅜ' -> with(last, 'ㅝ');
          case 'ㅚ' -> with(last, 'ㅙ');
          case 'ㅡ' -> with(last, bright(stem) ? 'ㅏ' : 'ㅓ');
          default -> last;
        };
    return front(stem) + (past ? (char) (joined + FINAL_SSANGSIOS) : joined) + rest;
  }

  /** 모으 + 아 → 모아, but 쓰 + 아 → 써: the syllable before decides. */
  private static boolean bright(String stem) {
    char before = stem.length() < 2 ? '어' : stem.charAt(stem.length() - 2);
    return Hangul.vowel(before) == 'ㅏ' || Hangul.vowel(before) == 'ㅗ';
  }

  private static String front(String stem) {
    return stem.substring(0, stem.length() - 1);
  }

  private static char with(char syllable, char vowel) {
    int shift = (vowel - Hangul.vowel(syllable)) * VOWEL;
    return (char) (syllable + shift);
  }
}

package io.github.dealwire.extract.executive;

/** Tells words that end as verbs do from nouns, by their last syllable. */
final class Modifiers {

  private Modifiers() {}

  /** 이끌던, 맡은, 세운: a verb before the noun that it describes. */
  static boolean isAdnominal(String s, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    return switch (s.charAt(to - 1)) {
      case '던', '한', '은', '는', '된', '인', '온', '운', '린', '른', '진', '킨', '낸', '친', '간', '든' -> true;
      default -> false;
    };
  }

  /** 물러나고, 승진해: a verb that goes on. */
  static boolean isVerbal(String word) {
    return isAdnominal(word, 0, word.length())
        || switch (word.charAt(word.length() - 1)) {
          case '고', '며', '해', '여', '게', '히', '면', '다', '라', '로' -> true;
          default -> false;
        };
  }
}

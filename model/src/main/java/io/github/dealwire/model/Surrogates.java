package io.github.dealwire.model;

/** Pairs of UTF-16 surrogates and the halves that stand alone. */
final class Surrogates {

  private Surrogates() {}

  /** The index of the first half that stands alone, or -1. */
  static int firstLone(CharSequence text) {
    return firstLone(text, 0);
  }

  private static int firstLone(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The text with U+FFFD for each half that stands alone; the text itself where there is none. */
  static String replaceLone(String text) {
    int lone = firstLone(text);
    if (lone < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    for (; lone >= 0; lone = firstLone(clean, lone + 1)) {
      clean.setCharAt(lone, '\uFFFD');
    }
    return clean.toString();
  }
}

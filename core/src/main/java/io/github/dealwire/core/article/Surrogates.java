package io.github.dealwire.core.article;

/** Makes text fit to be written as UTF-8. */
final class Surrogates {

  private Surrogates() {}

  /** The text with U+FFFD in place of each surrogate without its partner; offsets stay. */
  static String mend(String text) {
    char[] mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = text.toCharArray();
      }
      mended[i] = '\uFFFD';
    }
    return mended == null ? text : new String(mended);
  }
}

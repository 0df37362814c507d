package io.github.dealwire.model;

import java.util.Arrays;

/**
 * Turns the offsets of a text, which count UTF-16 code units, into code points and UTF-8 bytes, and back.
 *
 * <p>Java, JavaScript and C# count UTF-16 code units: they use the offsets of a {@link Span} as they are. Python counts code points;
 * Go, Rust and C count the bytes of UTF-8.
 *
 * <pre>{@code
 * Offsets offsets = Offsets.of(extraction.article().text().orElseThrow());
 * int start = offsets.toCodePoints(span.start()); // text[start:end] in Python
 * int first = offsets.toUtf8Bytes(span.start());  // text[first:last] in Go
 * }</pre>
 *
 * <p>An offset is a place between characters, 0 to the length of the text. Immutable and safe for use by many threads; it takes eight
 * bytes of memory for each UTF-16 code unit.
 */
public final class Offsets {

  /** For each place in UTF-16 the one in code points and the one in bytes; inside a pair of surrogates that of its start. */
  private final int[] codePoints;

  private final int[] bytes;

  private Offsets(String text) {
    int length = text.length();
    codePoints = new int[length + 1];
    bytes = new int[length + 1];
    int point = 0;
    int octet = 0;
    for (int i = 0; i < length; ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      Arrays.fill(codePoints, i, end, point);
      Arrays.fill(bytes, i, end, octet);
      point++;
      octet += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      i = end;
    }
    codePoints[length] = point;
    bytes[length] = octet;
  }

  /** The offsets of a text. Half a surrogate pair counts as the U+FFFD that an extraction has in its place. */
  public static Offsets of(String text) {
    return new Offsets(text);
  }

  /**
   * The place in code points.
   *
   * @throws IndexOutOfBoundsException for a place outside the text
   * @throws IllegalArgumentException for a place inside a character
   */
  public int toCodePoints(int utf16) {
    return at(codePoints, utf16);
  }

  /**
   * The place in the bytes of UTF-8.
   *
   * @throws IndexOutOfBoundsException for a place outside the text
   * @throws IllegalArgumentException for a place inside a character
   */
  public int toUtf8Bytes(int utf16) {
    return at(bytes, utf16);
  }

  /**
   * The place in UTF-16 code units of one in code points.
   *
   * @throws IndexOutOfBoundsException for a place outside the text
   */
  public int fromCodePoints(int codePoint) {
    return find(codePoints, codePoint, "code points");
  }

  /**
   * The place in UTF-16 code units of one in the bytes of UTF-8.
   *
   * @throws IndexOutOfBoundsException for a place outside the text
   * @throws IllegalArgumentException for a place inside a character
   */
  public int fromUtf8Bytes(int octet) {
    return find(bytes, octet, "bytes");
  }

  private int at(int[] places, int utf16) {
    if (utf16 < 0 || utf16 >= places.length) {
      throw new IndexOutOfBoundsException(utf16 + " is not 0 to " + (places.length - 1) + " UTF-16 code units");
    }
    if (utf16 > 0 && places[utf16] == places[utf16 - 1]) {
      throw new IllegalArgumentException(utf16 + " lies inside a character");
    }
    return places[utf16];
  }

  private static int find(int[] places, int place, String unit) {
    int last = places[places.length - 1];
    if (place < 0 || place > last) {
      throw new IndexOutOfBoundsException(place + " is not 0 to " + last + " " + unit);
    }
    int found = Arrays.binarySearch(places, place);
    if (found < 0) {
      throw new IllegalArgumentException(place + " lies inside a character");
    }
    // of a pair both halves have its place
    return found > 0 && places[found - 1] == place ? found - 1 : found;
  }
}

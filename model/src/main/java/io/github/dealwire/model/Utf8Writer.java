package io.github.dealwire.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes UTF-8 as the JDK's own writer does, {@code ?} for a surrogate without its partner, with a small buffer: that of the JDK costs
 * more memory for each extraction than the extraction's JSON.
 */
final class Utf8Writer extends Writer {

  private static final int LONGEST_CHAR = 4;

  private final OutputStream out;
  private final byte[] bytes = new byte[2048];
  private int size;
  private char high;

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      if (size > bytes.length - 2 * LONGEST_CHAR) {
        drain();
      }
      char c = chars[i];
      if (high != 0) {
        if (Character.isLowSurrogate(c)) {
          int point = Character.toCodePoint(high, c);
          high = 0;
          put(0xF0 | point >> 18, 0x80 | point >> 12 & 0x3F);
          put(0x80 | point >> 6 & 0x3F, 0x80 | point & 0x3F);
          continue;
        }
        high = 0;
        bytes[size++] = '?';
      }
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        put(0xC0 | c >> 6, 0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)) {
        high = c;
      } else if (Character.isLowSurrogate(c)) {
        bytes[size++] = '?';
      } else {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        put(0x80 | c >> 6 & 0x3F, 0x80 | c & 0x3F);
      }
    }
  }

  private void put(int first, int second) {
    bytes[size++] = (byte) first;
    bytes[size++] = (byte) second;
  }

  private void drain() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}

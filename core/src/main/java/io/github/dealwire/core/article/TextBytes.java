package io.github.dealwire.core.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes chars of bytes: UTF-8, UTF-16 with a byte order mark, or EUC-KR in its Windows form CP949, which has all of Hangul.
 *
 * <p>Bytes that are valid UTF-8 are UTF-8, whatever the page declares; EUC-KR almost never is by chance.
 */
final class TextBytes {

  /** CP949 belongs to the module {@code jdk.charsets}, which a trimmed runtime may lack. */
  private static final Charset KOREAN =
      Charset.isSupported("x-windows-949")
          ? Charset.forName("x-windows-949")
          : Charset.isSupported("EUC-KR") ? Charset.forName("EUC-KR") : StandardCharsets.UTF_8;

  private static final int HEAD = 4096;

  private TextBytes() {}

  /** As {@link #decode(byte[])}, of a part of an array. */
  static String decode(byte[] bytes, int from, int to) {
    boolean marked = to > from && (bytes[from] == (byte) 0xFF || bytes[from] == (byte) 0xFE || bytes[from] == (byte) 0xEF);
    if (!marked) {
      // what has no U+FFFD in it was valid
      String utf8 = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      if (utf8.indexOf('\uFFFD') < 0) {
        return utf8;
      }
    }
    return decode(Arrays.copyOfRange(bytes, from, to));
  }

  static String decode(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, 2, bytes.length - 2, wide);
    }
    int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    String utf8 = strictly(bytes, start, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    String korean = new String(bytes, start, bytes.length - start, KOREAN);
    String lenient = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    boolean declared = start == 0 && declaresKorean(bytes);
    return declared || damage(korean) < damage(lenient) ? korean : lenient;
  }

  /** UTF-16 by its byte order mark; null for anything else. */
  static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable String strictly(byte[] bytes, int start, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether the page says so: {@code charset=euc-kr}, {@code ks_c_5601-1987}, {@code ms949}. */
  private static boolean declaresKorean(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (int i = head.indexOf("charset"); i >= 0; i = head.indexOf("charset", i + 7)) {
      String name = head.substring(i + 7, Math.min(head.length(), i + 32));
      if (name.contains("euc-kr") || name.contains("ks_c_5601") || name.contains("949")) {
        return true;
      }
    }
    return false;
  }

  private static int damage(String text) {
    int damage = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\uFFFD') {
        damage++;
      }
    }
    return damage;
  }
}

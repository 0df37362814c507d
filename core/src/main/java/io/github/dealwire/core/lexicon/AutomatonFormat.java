package io.github.dealwire.core.lexicon;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.zip.CRC32;

/**
 * The binary form of an {@link Automaton}, in big-endian ints: a header of magic, version, the numbers of char codes, cells,
 * records and values, and the CRC-32 of all that follows; then pairs of char and code as one int, and the cells, records and
 * values column by column, which packs better than row by row.
 */
final class AutomatonFormat {

  private static final int MAGIC = 0x4457_4143; // DWAC
  private static final int VERSION = 1;
  private static final int HEADER = 7;
  private static final int CHARS = 1 << 16;

  private AutomatonFormat() {}

  static void write(Automaton automaton, OutputStream out) throws IOException {
    int chars = 0;
    for (char code : automaton.codes) {
      chars += code == 0 ? 0 : 1;
    }
    int[] cells = automaton.cells;
    int[] records = automaton.records;
    int body = chars + cells.length + records.length + automaton.values.length;
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(body, Integer.BYTES));
    IntBuffer ints = bytes.asIntBuffer();
    for (int c = 0; c < CHARS; c++) {
      if (automaton.codes[c] != 0) {
        ints.put(c << 16 | automaton.codes[c]);
      }
    }
    putColumns(ints, cells, Automaton.STRIDE);
    putColumns(ints, records, Automaton.RECORD);
    ints.put(automaton.values);

    ByteBuffer header = ByteBuffer.allocate(HEADER * Integer.BYTES);
    header.putInt(MAGIC).putInt(VERSION).putInt(chars);
    header.putInt(cells.length / Automaton.STRIDE).putInt(records.length / Automaton.RECORD);
    header.putInt(automaton.values.length).putInt(checksum(bytes.array()));
    out.write(header.array());
    out.write(bytes.array());
  }

  static Automaton read(InputStream in) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(bytes(in, HEADER * (long) Integer.BYTES));
    int magic = header.getInt();
    if (magic != MAGIC) {
      throw new IOException("no automaton: starts with " + Integer.toHexString(magic) + ", not " + Integer.toHexString(MAGIC));
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new IOException("an automaton of version " + version + ", this library reads version " + VERSION);
    }
    int chars = header.getInt();
    int cellCount = header.getInt();
    int recordCount = header.getInt();
    int valueCount = header.getInt();
    int checksum = header.getInt();
    if (chars < 0 || cellCount < 1 || recordCount < 2 || valueCount < 0) {
      throw new IOException("a damaged automaton: negative size");
    }
    long length = chars + (long) Automaton.STRIDE * cellCount + (long) Automaton.RECORD * recordCount + valueCount;
    byte[] body = bytes(in, length * Integer.BYTES);
    if (checksum(body) != checksum) {
      throw new IOException("a damaged automaton: wrong checksum");
    }
    IntBuffer ints = ByteBuffer.wrap(body).asIntBuffer();
    char[] codes = new char[CHARS];
    for (int i = 0; i < chars; i++) {
      int pair = ints.get();
      codes[pair >>> 16] = (char) pair;
    }
    int[] cells = getColumns(ints, cellCount, Automaton.STRIDE);
    int[] records = getColumns(ints, recordCount, Automaton.RECORD);
    int[] values = new int[valueCount];
    ints.get(values);
    return new Automaton(codes, cells, records, values);
  }

  private static void putColumns(IntBuffer ints, int[] rows, int stride) {
    for (int column = 0; column < stride; column++) {
      for (int i = column; i < rows.length; i += stride) {
        ints.put(rows[i]);
      }
    }
  }

  private static int[] getColumns(IntBuffer ints, int count, int stride) {
    int[] rows = new int[count * stride];
    for (int column = 0; column < stride; column++) {
      for (int i = column; i < rows.length; i += stride) {
        rows[i] = ints.get();
      }
    }
    return rows;
  }

  private static byte[] bytes(InputStream in, long length) throws IOException {
    // readNBytes grows as bytes arrive: a damaged length does not allocate more than there is to read.
    byte[] bytes = in.readNBytes((int) Math.min(length, Integer.MAX_VALUE));
    if (bytes.length < length) {
      throw new EOFException("a damaged automaton: ends " + (length - bytes.length) + " bytes early");
    }
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length);
    return (int) crc.getValue();
  }
}

package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.Arrays;

/** The weights of the features, a logistic regression. Immutable. */
final class Model {

  static final TableFormat WEIGHTS = TableFormat.of("template", "weight").optional("value");

  /** Stands for a space in the table, whose cells have none at their ends. */
  static final char SPACE = '␣';

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final float[] weights;
  private final double bias;

  private Model(Table table) {
    int size = Integer.highestOneBit(Math.max(16, table.rows().size())) * 4;
    keys = new long[size];
    weights = new float[size];
    double constant = 0;
    for (Table.Row row : table.rows()) {
      float weight = Float.parseFloat(row.get("weight"));
      String template = row.get("template");
      String value = row.get("value").replace(SPACE, ' ');
      if (template.equals("bias")) {
        constant = weight;
      } else {
        long key = key(template.charAt(0), value, 0, value.length());
        int slot = slot(key);
        keys[slot] = key;
        weights[slot] = weight;
      }
    }
    bias = constant;
  }

  static Model builtIn(String file) {
    return new Model(WEIGHTS.read(file, Model.class.getResourceAsStream(file)));
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * PRIME >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long key(char template, String s, int from, int to) {
    return key(template * PRIME, s, from, to);
  }

  private static long key(long seed, String s, int from, int to) {
    long hash = seed;
    for (int i = from; i < to; i++) {
      hash = mix(hash, s.charAt(i));
    }
    return hash == 0 ? 1 : hash;
  }

  private static long mix(long hash, char c) {
    long mixed = (hash ^ c) * 0x100000001B3L;
    return mixed ^ mixed >>> 29;
  }

  /** Adds up the weights of features; each counts once, however often it comes. */
  final class Sum implements Features.Sink {
    private long[] seen = new long[64];
    private int size;
    private double sum;

    @Override
    public void feature(char template, String s, int from, int to) {
      add(key(template, s, from, to));
    }

    @Override
    public void feature(char template, char first, String s, int from, int to) {
      add(key(mix(template * PRIME, first), s, from, to));
    }

    private void add(long key) {
      int slot = slot(key);
      if (keys[slot] == 0) {
        return;
      }
      for (int i = 0; i < size; i++) {
        if (seen[i] == key) {
          return;
        }
      }
      if (size == seen.length) {
        seen = Arrays.copyOf(seen, size * 2);
      }
      seen[size++] = key;
      sum += weights[slot];
    }

    /** Begins anew. */
    void clear() {
      size = 0;
      sum = 0;
    }

    /** The log odds of being a company. */
    double logOdds() {
      return sum + bias;
    }
  }
}

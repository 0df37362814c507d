package io.github.dealwire.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each object must fulfil by itself; {@link References} has what they must fulfil together. */
final class Checks {

  /** The longest evidence, in UTF-16 code units. */
  static final int MAX_EVIDENCE = 400;

  private static final int MAX_DIGITS = 100;
  private static final int SHOWN_CHARS = 60;

  private Checks() {}

  static void require(boolean fulfilled, String self, String message) {
    if (!fulfilled) {
      throw new IllegalStateException(self + ": " + message);
    }
  }

  static void notBlank(String self, String field, String value) {
    if (value.isBlank()) {
      throw new IllegalStateException(self + ": " + field + " is blank");
    }
  }

  static void notBlank(String self, String field, Optional<String> value) {
    if (value.isPresent() && value.get().isBlank()) {
      throw new IllegalStateException(self + ": " + field + " is blank; leave out what has nothing to say");
    }
  }

  static void notBlank(String self, String field, List<String> values) {
    for (String value : values) {
      notBlank(self, field, value);
    }
  }

  static void distinct(String self, String field, List<String> ids) {
    notBlank(self, field, ids);
    if (ids.size() > 1) {
      Set<String> seen = new HashSet<>();
      for (String id : ids) {
        if (!seen.add(id)) {
          throw new IllegalStateException(self + ": " + field + " " + ids + " has " + id + " twice");
        }
      }
    }
  }

  static void span(String kind, int start, int end, String text) {
    if (start < 0 || end <= start) {
      throw new IllegalStateException(kind + " " + quote(text) + ": " + start + " to " + end + " is no span (0 <= start < end)");
    }
    if (text.length() != end - start) {
      throw new IllegalStateException(
          kind + " " + quote(text) + ": the text has " + text.length() + " UTF-16 code units, from " + start + " to " + end
              + " are " + (end - start));
    }
    if (text.isBlank()) {
      throw new IllegalStateException(kind + " from " + start + " to " + end + ": text is blank");
    }
    int lone = Surrogates.firstLone(text);
    if (lone >= 0) {
      throw new IllegalStateException(
          kind + " from " + start + " to " + end + ": cuts the surrogate pair at " + (start + lone) + "; a pair stays whole");
    }
  }

  /** The text for a message: in one line and not too long. */
  static String quote(String text) {
    int end = Math.min(text.length(), SHOWN_CHARS);
    StringBuilder quoted = new StringBuilder(end + 3).append('\'');
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      quoted.append(c < ' ' ? ' ' : c);
    }
    return quoted.append(end < text.length() ? "…'" : "'").toString();
  }

  static void mentions(String self, List<Span> mentions) {
    require(!mentions.isEmpty(), self, "no mention; at least one is needed");
  }

  static void evidence(String self, List<Span> evidence) {
    require(!evidence.isEmpty(), self, "no evidence; at least one is needed");
    for (Span span : evidence) {
      int length = span.end() - span.start();
      if (length > MAX_EVIDENCE) {
        throw new IllegalStateException(
            self + ": the evidence from " + span.start() + " to " + span.end() + " has " + length
                + " UTF-16 code units; at most " + MAX_EVIDENCE + " are allowed");
      }
    }
  }

  static void amount(String self, String field, BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new IllegalStateException(self + ": " + field + " " + amount + " is negative");
    }
    // 1E+999999999 is short in JSON, but without its exponent it would fill the memory.
    int decimals = amount.scale();
    if (decimals > MAX_DIGITS || (long) amount.precision() - decimals > MAX_DIGITS) {
      throw new IllegalStateException(
          self + ": " + field + " " + amount + " has more than " + MAX_DIGITS + " digits before or after the point");
    }
  }

  static void currency(String self, String code) {
    boolean valid = code.length() == 3;
    for (int i = 0; valid && i < 3; i++) {
      valid = code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
    }
    require(valid, self, "currency " + quote(code) + " is no ISO 4217 code (KRW, USD, CNY, …)");
  }

  static void confidence(String self, double confidence) {
    // Written so that NaN fails too.
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalStateException(self + ": confidence " + confidence + " is not 0 to 1");
    }
  }

  static void period(String self, Optional<String> period) {
    if (period.isEmpty()) {
      return;
    }
    boolean valid;
    try {
      Period parsed = Period.parse(period.get());
      valid = !parsed.isZero() && !parsed.isNegative();
    } catch (DateTimeException e) {
      valid = false;
    }
    require(valid, self, "period " + quote(period.get()) + " is no ISO 8601 period (P5Y, P18M)");
  }
}

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

  private Checks() {}

  static void require(boolean fulfilled, Object self, String message) {
    if (!fulfilled) {
      throw new IllegalStateException(self + ": " + message);
    }
  }

  static void notBlank(Object self, String field, String value) {
    if (value.isBlank()) {
      throw new IllegalStateException(self + ": " + field + " is blank");
    }
  }

  static void notBlank(Object self, String field, Optional<String> value) {
    if (value.isPresent() && value.get().isBlank()) {
      throw new IllegalStateException(self + ": " + field + " is blank; leave out what has nothing to say");
    }
  }

  static void notBlank(Object self, String field, List<String> values) {
    for (String value : values) {
      notBlank(self, field, value);
    }
  }

  static void distinct(Object self, String field, List<String> ids) {
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

  static void span(Object self, int start, int end, String text) {
    if (start < 0 || end <= start) {
      throw new IllegalStateException(self + ": " + start + " to " + end + " is no span (0 <= start < end)");
    }
    if (text.length() != end - start) {
      throw new IllegalStateException(
          self + ": the text has " + text.length() + " UTF-16 code units, from " + start + " to " + end + " are " + (end - start));
    }
    notBlank(self, "text", text);
    int lone = Surrogates.firstLone(text);
    if (lone >= 0) {
      throw new IllegalStateException(self + ": cuts the surrogate pair at " + (start + lone) + "; keep the pair whole");
    }
  }

  static void mentions(Object self, List<Span> mentions) {
    require(!mentions.isEmpty(), self, "no mention; at least one is needed");
  }

  static void evidence(Object self, List<Span> evidence) {
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

  static void amount(Object self, String field, BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new IllegalStateException(self + ": " + field + " " + amount + " is negative");
    }
  }

  static void currency(Object self, String code) {
    boolean valid = code.length() == 3;
    for (int i = 0; valid && i < 3; i++) {
      valid = code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
    }
    require(valid, self, "currency '" + code + "' is no ISO 4217 code (KRW, USD, CNY, …)");
  }

  static void confidence(Object self, double confidence) {
    // Written so that NaN fails too.
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalStateException(self + ": confidence " + confidence + " is not 0 to 1");
    }
  }

  static void period(Object self, Optional<String> period) {
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
    require(valid, self, "period '" + period.get() + "' is no ISO 8601 period (P5Y, P18M)");
  }
}

package io.github.dealwire.extract.clause;

import io.github.dealwire.core.time.TimeKind;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds the date of an event: the nearest date before its verb in the clause, else in the sentence, that is not the day of the announcement. */
public final class EventDates {

  private final Reading reading;
  private final Scene scene;

  public EventDates(Reading reading, Scene scene) {
    this.reading = reading;
    this.scene = scene;
  }

  /** The date of what happens between two positions, null where the sentence gives none. */
  public @Nullable TimeMention of(int from, int to) {
    TimeMention near = last(scene.clauseStart(from), to);
    TimeMention inSentence = near != null ? near : last(scene.start(), from);
    return inSentence != null ? inSentence : scene.occasion();
  }

  /** 2019년부터 파트너십을 맺고: the past date from which on something holds, where no other verb stands between. */
  public @Nullable TimeMention since(int from, int to) {
    TimeMention best = null;
    for (TimeMention time : reading.times(from, to)) {
      if (time.kind() == TimeKind.SINCE && time.date() != null && !ahead(time)
          && scene.verbs().stream().noneMatch(v -> v.start() >= time.end() && v.end() <= to)) {
        best = time;
      }
    }
    return best;
  }

  /** Whether a date lies behind the day of publication. */
  public boolean ahead(@Nullable TimeMention time) {
    return time != null && time.date() != null
        && reading.text().publishedOn().map(published -> time.date().start().isAfter(published.end())).orElse(false);
  }

  /** Whether two dates can be those of one event: one of them lies within the other, or is not told. */
  public static boolean fit(@Nullable TimeMention one, @Nullable TimeMention other) {
    PartialDate a = one == null ? null : one.date();
    PartialDate b = other == null ? null : other.date();
    return a == null || b == null || a.contains(b) || b.contains(a);
  }

  private @Nullable TimeMention last(int from, int to) {
    TimeMention best = null;
    for (TimeMention time : reading.times(from, to)) {
      if (time.kind() == TimeKind.DATE && time.date() != null && !time.announcement() && (scene.quoted(to - 1) || !scene.quoted(time.start()))) {
        best = time;
      }
    }
    return best;
  }
}

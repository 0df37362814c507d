package io.github.dealwire.core.time;

import io.github.dealwire.core.time.TimeReader.Base;
import io.github.dealwire.core.time.TimeWords.Kind;
import io.github.dealwire.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Resolves what was read against the day of publication and against what the text named before, which it remembers. */
final class TimeContext {

  /** What the words behind a time say about it. */
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /** A bare day or month this near before publication is past, whatever tense the sentence has. */
  private static final int NEAR_DAYS = 3;

  /** Without a word about tense, a day that comes this soon is one to come. */
  private static final int SOON_DAYS = 14;

  /** Without a word about tense, a month so long ago is one of this year. */
  private static final int LONG_AGO_MONTHS = 6;

  /** The day that 이날 means lies this near before publication, unless the sentences around name another. */
  private static final int TODAY_DAYS = 3;

  private final @Nullable PartialDate publication;
  private final @Nullable LocalDate today;

  /** The last date that something happened on, for 당시. */
  private @Nullable PartialDate event;

  /** The last date of any kind, for 같은 해; with a month, for 같은 달; with a day, for 같은 날. */
  private @Nullable PartialDate named;

  private @Nullable PartialDate namedMonth;
  private @Nullable PartialDate namedDay;

  /** The day of the sentence that 이날 points at; an announcement only where there is no other. */
  private @Nullable PartialDate sentenceDay;

  private @Nullable PartialDate beforeDay;

  /** The day that the article is about. */
  private @Nullable PartialDate anchor;

  /** The last explicit year and month in this sentence. */
  private @Nullable PartialDate running;

  private boolean runningIsGiven;

  TimeContext(@Nullable PartialDate publication) {
    this.publication = publication;
    this.today = publication != null && publication.day().isPresent() ? publication.start() : null;
  }

  void newParagraph() {
    beforeDay = null;
    sentenceDay = null;
  }

  void newSentence() {
    if (sentenceDay != null) {
      beforeDay = sentenceDay;
    }
    sentenceDay = null;
    running = null;
    runningIsGiven = false;
  }

  /** What the expression means, null where nothing tells. */
  @Nullable PartialDate resolve(TimeReader r, TimeKind kind, boolean announcement, Tense tense) {
    try {
      return resolveUnchecked(r, kind, announcement, tense);
    } catch (DateTimeException e) {
      // 2월 30일
      return null;
    }
  }

  private @Nullable PartialDate resolveUnchecked(TimeReader r, TimeKind kind, boolean announcement, Tense tense) {
    if (r.then) {
      return event != null ? event : named;
    }
    if (r.dayBase == Base.TODAY) {
      PartialDate day = thisDay();
      return day == null ? null : PartialDate.of(day.start().plusDays(r.day));
    }
    if (r.dayBase == Base.PUBLICATION) {
      return today == null ? null : PartialDate.of(today.plusDays(r.day));
    }
    if (r.yearBase == Base.NONE && r.monthBase == Base.NONE) {
      if (r.dayBase == Base.TEXT) {
        return namedDay == null ? null : PartialDate.of(namedDay.start().plusDays(r.day));
      }
      if (r.dayBase == Base.GIVEN) {
        return bareDay(r, kind, announcement, tense);
      }
      return r.part > 0 ? bareMonth(r, r.part, kind, announcement, tense, true) : null;
    }
    if (r.yearBase == Base.NONE) {
      PartialDate month = switch (r.monthBase) {
        case PUBLICATION -> publicationMonth(r.month);
        case TEXT -> namedMonth == null ? null : PartialDate.of(namedMonth.year(), namedMonth.month().orElse(1));
        default -> bareMonth(r, r.month, kind, announcement, tense, false);
      };
      return month == null ? null : withDay(r, month);
    }
    Integer year = year(r);
    if (year == null) {
      return null;
    }
    return switch (r.monthBase) {
      case GIVEN -> withDay(r, PartialDate.of(year, r.month));
      case PUBLICATION -> {
        PartialDate month = publicationMonth(r.month);
        yield month == null ? PartialDate.of(year) : withDay(r, PartialDate.of(year, month.month().orElse(1)));
      }
      case TEXT -> namedMonth == null
          ? PartialDate.of(year) : withDay(r, PartialDate.of(year, namedMonth.month().orElse(1)));
      default -> PartialDate.of(year);
    };
  }

  private @Nullable Integer year(TimeReader r) {
    return switch (r.yearBase) {
      case GIVEN -> r.year;
      case PUBLICATION -> publication == null ? null : Integer.valueOf(publication.year() + r.year);
      case TEXT -> named == null ? null : Integer.valueOf(named.year() + r.year);
      default -> running != null ? Integer.valueOf(running.year() + r.year)
          : publication != null ? Integer.valueOf(publication.year() + r.year) : null;
    };
  }

  private @Nullable PartialDate publicationMonth(int offset) {
    if (publication == null || publication.month().isEmpty()) {
      return null;
    }
    YearMonth month = YearMonth.of(publication.year(), publication.month().getAsInt()).plusMonths(offset);
    return PartialDate.of(month.getYear(), month.getMonthValue());
  }

  private static PartialDate withDay(TimeReader r, PartialDate month) {
    return r.dayBase == Base.GIVEN ? PartialDate.of(month.year(), month.month().orElse(1), r.day) : month;
  }

  private @Nullable PartialDate thisDay() {
    if (sentenceDay != null) {
      return sentenceDay;
    }
    if (beforeDay != null && (anchor == null || beforeDay.compareTo(anchor) <= 0)) {
      return beforeDay;
    }
    return anchor != null ? anchor : today != null ? publication : namedDay;
  }

  // 24일

  private @Nullable PartialDate bareDay(TimeReader r, TimeKind kind, boolean announcement, Tense tense) {
    if (today == null) {
      PartialDate month = running != null && running.month().isPresent() ? running : namedMonth;
      return month == null ? null : PartialDate.of(month.year(), month.month().orElse(1), r.day);
    }
    if (r.cue == Kind.PAST) {
      return dayBefore(today, r.day);
    }
    if (r.cue == Kind.COMING) {
      return dayFrom(today, r.day);
    }
    // 12월 3일과 4일; but 지난달 30일 체결했다고 2일 밝혔다
    if (!announcement && running != null && running.month().isPresent() && running.day().isPresent()
        && r.day > running.day().getAsInt()) {
      return PartialDate.of(running.year(), running.month().getAsInt(), r.day);
    }
    PartialDate past = dayBefore(today.plusDays(1), r.day);
    PartialDate coming = dayFrom(today.plusDays(1), r.day);
    if (past == null || coming == null) {
      return past == null ? coming : past;
    }
    long back = today.toEpochDay() - past.start().toEpochDay();
    long ahead = coming.start().toEpochDay() - today.toEpochDay();
    if (announcement || back <= NEAR_DAYS) {
      return past;
    }
    if (kind == TimeKind.UNTIL) {
      return tense == Tense.PAST && back < ahead || back <= NEAR_DAYS ? past : coming;
    }
    return switch (tense) {
      case FUTURE -> coming;
      case PAST -> past;
      case UNKNOWN -> ahead <= SOON_DAYS && back > SOON_DAYS ? coming : past;
    };
  }

  /** The last such day before a day. */
  private static @Nullable PartialDate dayBefore(LocalDate before, int day) {
    for (YearMonth month = YearMonth.from(before); ; month = month.minusMonths(1)) {
      if (month.isValidDay(day) && month.atDay(day).isBefore(before)) {
        return PartialDate.of(month.atDay(day));
      }
    }
  }

  /** The first such day from a day on. */
  private static @Nullable PartialDate dayFrom(LocalDate from, int day) {
    for (YearMonth month = YearMonth.from(from); ; month = month.plusMonths(1)) {
      if (month.isValidDay(day) && !month.atDay(day).isBefore(from)) {
        return PartialDate.of(month.atDay(day));
      }
    }
  }

  // 3월, 2월 24일, 상반기

  private @Nullable PartialDate bareMonth(
      TimeReader r, int month, TimeKind kind, boolean announcement, Tense tense, boolean part) {
    Integer year = bareYear(r, month, kind, announcement, tense);
    if (year == null) {
      return null;
    }
    return part ? PartialDate.of(year) : PartialDate.of(year, month);
  }

  private @Nullable Integer bareYear(TimeReader r, int month, TimeKind kind, boolean announcement, Tense tense) {
    if (publication == null) {
      return running != null ? Integer.valueOf(running.year()) : named != null ? Integer.valueOf(named.year()) : null;
    }
    int thisYear = publication.year();
    if (publication.month().isEmpty()) {
      return thisYear;
    }
    int thisMonth = publication.month().getAsInt();
    int compared = Integer.compare(month, thisMonth);
    if (compared == 0 && r.dayBase == Base.GIVEN && today != null) {
      compared = Integer.compare(r.day, today.getDayOfMonth());
    }
    if (r.cue == Kind.PAST) {
      return compared < 0 ? thisYear : thisYear - 1;
    }
    if (r.cue == Kind.COMING) {
      return compared >= 0 ? thisYear : thisYear + 1;
    }
    // 2021년 3월과 5월, 지난해 9월부터 12월까지
    if (!announcement && running != null && runningIsGiven) {
      int first = running.month().orElse(0);
      return month >= first ? running.year() : kind == TimeKind.UNTIL ? running.year() + 1 : nearest(compared, thisYear);
    }
    if (announcement || compared == 0) {
      return nearest(compared, thisYear);
    }
    int back = Math.floorMod(thisMonth - month, 12);
    int ahead = Math.floorMod(month - thisMonth, 12);
    if (compared < 0) {
      // in December, 1월 of a plan is the coming one
      return tense == Tense.FUTURE && ahead <= 3 && ahead > 0 ? thisYear + 1 : thisYear;
    }
    if (kind == TimeKind.UNTIL && tense != Tense.PAST) {
      return thisYear;
    }
    return switch (tense) {
      case FUTURE -> thisYear;
      case PAST -> thisYear - 1;
      case UNKNOWN -> back > LONG_AGO_MONTHS ? thisYear : thisYear - 1;
    };
  }

  private static int nearest(int compared, int thisYear) {
    return compared <= 0 ? thisYear : thisYear - 1;
  }

  // What later expressions point at

  /** Remembers what an expression meant. */
  void remember(TimeReader r, TimeKind kind, PartialDate date, boolean announcement) {
    boolean pointing = r.then;
    if (!pointing) {
      named = date;
      if (date.month().isPresent()) {
        namedMonth = date;
      }
    }
    if (r.yearBase != Base.NONE || r.monthBase != Base.NONE) {
      running = date;
      runningIsGiven |= r.yearBase != Base.NONE;
    }
    boolean future = today != null && date.start().isAfter(today);
    if (kind == TimeKind.UNTIL || pointing) {
      return;
    }
    if (!announcement && !future && r.dayBase != Base.TODAY) {
      event = date;
    }
    if (date.day().isEmpty()) {
      return;
    }
    namedDay = date;
    if (!announcement || sentenceDay == null) {
      sentenceDay = date;
    }
    if (today != null && !future && today.toEpochDay() - date.start().toEpochDay() <= TODAY_DAYS && r.dayBase == Base.GIVEN) {
      anchor = date;
    }
  }
}

package io.github.dealwire.core.time;

import io.github.dealwire.core.time.Expression.Base;
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
    PRESENT,
    FUTURE,
    UNKNOWN
  }

  /** A bare day or month this near before publication is past, whatever tense the sentence has. */
  private static final int NEAR_DAYS = 3;

  /** A day this near after publication is to come, unless one as near is past. */
  private static final int NEXT_DAYS = 2;

  /** Without a word about tense, a day that comes this soon is one to come. */
  private static final int SOON_DAYS = 14;

  private static final int NEAR_MONTHS = 3;

  /** So few chars stand between times that belong together: 3일과 4일, 3일부터 5일까지. */
  private static final int JOINED = 4;

  /** 12월 3일 … 10일: of an older date, the second day would be 같은 달 10일. */
  private static final int RUNNING_DAYS = 90;

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

  /** The day of this sentence and of the one before that 이날 points at; an announcement only where there is no other. */
  private @Nullable PartialDate sentenceDay;

  private @Nullable PartialDate beforeDay;

  /** The last date of the sentence before, for 전년. */
  private @Nullable PartialDate before;

  private @Nullable PartialDate inSentence;

  /** The day that the article is about. */
  private @Nullable PartialDate anchor;

  /** The last explicit year and month in this sentence. */
  private @Nullable PartialDate running;

  private boolean runningIsGiven;
  private int runningEnd;

  TimeContext(@Nullable PartialDate publication) {
    this.publication = publication;
    this.today = publication != null && publication.day().isPresent() ? publication.start() : null;
  }

  void newSentence(boolean newParagraph) {
    beforeDay = newParagraph ? null : sentenceDay;
    before = newParagraph ? null : inSentence;
    sentenceDay = null;
    inSentence = null;
    running = null;
    runningIsGiven = false;
  }

  /** What the expression means, null where nothing tells. */
  @Nullable PartialDate resolve(Expression r, TimeKind kind, boolean announcement, Tense tense) {
    try {
      return resolveUnchecked(r, kind, announcement, tense);
    } catch (DateTimeException e) {
      // 2월 30일
      return null;
    }
  }

  private @Nullable PartialDate resolveUnchecked(Expression r, TimeKind kind, boolean announcement, Tense tense) {
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
    if (r.isBare()) {
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
        case SENTENCE -> monthBefore(r.month);
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

  private @Nullable Integer year(Expression r) {
    return switch (r.yearBase) {
      case GIVEN -> r.year;
      case PUBLICATION -> publication == null ? null : Integer.valueOf(publication.year() + r.year);
      case TEXT -> named == null ? null : Integer.valueOf(named.year() + r.year);
      default -> {
        PartialDate base = inSentence != null ? inSentence : before != null ? before : publication;
        yield base == null ? null : Integer.valueOf(base.year() + r.year);
      }
    };
  }

  private @Nullable PartialDate publicationMonth(int offset) {
    return month(publication, offset);
  }

  private @Nullable PartialDate monthBefore(int offset) {
    PartialDate base = inSentence != null && inSentence.month().isPresent() ? inSentence
        : before != null && before.month().isPresent() ? before : publication;
    return month(base, offset);
  }

  private static @Nullable PartialDate month(@Nullable PartialDate base, int offset) {
    if (base == null || base.month().isEmpty()) {
      return null;
    }
    YearMonth month = YearMonth.of(base.year(), base.month().getAsInt()).plusMonths(offset);
    return PartialDate.of(month.getYear(), month.getMonthValue());
  }

  private static PartialDate withDay(Expression r, PartialDate month) {
    return r.dayBase == Base.GIVEN ? PartialDate.of(month.year(), month.month().orElse(1), r.day) : month;
  }

  private @Nullable PartialDate thisDay() {
    if (sentenceDay != null) {
      return sentenceDay;
    }
    if (beforeDay != null) {
      return beforeDay;
    }
    return anchor != null ? anchor : today != null ? publication : namedDay;
  }

  // 24일

  private @Nullable PartialDate bareDay(Expression r, TimeKind kind, boolean announcement, Tense tense) {
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
        && r.day > running.day().getAsInt()
        && (r.start - runningEnd <= JOINED || today.toEpochDay() - running.start().toEpochDay() <= RUNNING_DAYS)) {
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
    if (ahead <= NEXT_DAYS && back > SOON_DAYS) {
      return coming;
    }
    return switch (tense) {
      case PRESENT, FUTURE -> coming;
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
      Expression r, int month, TimeKind kind, boolean announcement, Tense tense, boolean part) {
    Integer year = bareYear(r, month, kind, announcement, tense);
    if (year == null) {
      return null;
    }
    return part ? PartialDate.of(year) : PartialDate.of(year, month);
  }

  private @Nullable Integer bareYear(Expression r, int month, TimeKind kind, boolean announcement, Tense tense) {
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
    // a later day of this month is a year back
    int back = month == thisMonth ? 12 : Math.floorMod(thisMonth - month, 12);
    int ahead = Math.floorMod(month - thisMonth, 12);
    if (compared < 0) {
      // in December, 1월 of a plan is the coming one
      boolean coming = tense == Tense.FUTURE || tense == Tense.PRESENT;
      return coming && ahead > 0 && ahead <= NEAR_MONTHS ? thisYear + 1 : thisYear;
    }
    if (r.part > 0 && r.monthBase == Base.NONE && part(r, tense, back)) {
      return thisYear;
    }
    // 4월까지 지시했다, 2월 중 마련해 달라고 말했다: the verb is not that of the month
    boolean end = kind == TimeKind.UNTIL || r.partAfter;
    return switch (end ? Tense.UNKNOWN : tense) {
      case FUTURE -> thisYear;
      // 12월보다 적을 것으로 예상된다, in February
      case PRESENT -> back <= NEAR_MONTHS ? thisYear - 1 : thisYear;
      case PAST -> thisYear - 1;
      case UNKNOWN -> ahead < back ? thisYear : thisYear - 1;
    };
  }

  /** Whether a part that is not over is one of this year: 하반기 unless it is told as past soon after it. */
  private static boolean part(Expression r, Tense tense, int back) {
    return r.half && (tense != Tense.PAST || back > NEAR_MONTHS);
  }

  private static int nearest(int compared, int thisYear) {
    return compared <= 0 ? thisYear : thisYear - 1;
  }

  // What later expressions point at

  /** Remembers what an expression meant. */
  void remember(Expression r, TimeKind kind, PartialDate date, boolean announcement) {
    if (r.yearBase == Base.SENTENCE || r.monthBase == Base.SENTENCE) {
      // 전년 대비 is said by the way
      return;
    }
    boolean pointing = r.then;
    if (!pointing) {
      inSentence = date;
      named = date;
      if (date.month().isPresent()) {
        namedMonth = date;
      }
    }
    if (!r.isBare() && (kind != TimeKind.UNTIL || r.monthBase != Base.NONE)) {
      running = date;
      runningEnd = r.end;
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
    if (r.dayBase == Base.TODAY || r.dayBase == Base.PUBLICATION) {
      return;
    }
    namedDay = date;
    if (kind == TimeKind.DATE && (!announcement || sentenceDay == null)) {
      sentenceDay = date;
    }
    if (today != null && !future && today.toEpochDay() - date.start().toEpochDay() <= TODAY_DAYS
        && r.dayBase == Base.GIVEN && r.cue == null) {
      anchor = date;
    }
  }
}

package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text itself says of its time: 27일 밝혔다 with a month from elsewhere, a coming event with its year. */
final class InferredDay {

  private static final int FARTHEST_DAY = 20;
  private static final int FARTHEST_YEAR = 45;

  private final String s;
  private final List<Section> sections;
  private final List<Sentence> sentences;
  private final PageWords words;

  InferredDay(String s, List<Section> sections, List<Sentence> sentences, PageWords words) {
    this.s = s;
    this.sections = sections;
    this.sentences = sentences;
    this.words = words;
  }

  /** The day in a month that is known: 27일 밝혔다. */
  PartialDate within(PartialDate month) {
    int day = -1;
    for (int i = 0; i < sentences.size() && day < 0; i++) {
      day = announced(sentences.get(i));
    }
    try {
      return day > 0 && month.month().isPresent() ? PartialDate.of(month.year(), month.month().getAsInt(), day) : month;
    } catch (DateTimeException e) {
      return month;
    }
  }

  /** The day or year that the text gives away. */
  @Nullable PartialDate day() {
    PartialDate pictures = pictured();
    for (Sentence sentence : sentences) {
      int day = announced(sentence);
      if (day > 0) {
        PartialDate told = toldBefore(sentence);
        PartialDate known = told != null ? told : pictures;
        PartialDate date = known == null ? null : onOrAfter(known.start(), day);
        if (date != null) {
          return date;
        }
      }
    }
    return comingEvent();
  }

  /** The day of a picture: 2025.07.16. photo@daon.example. */
  private @Nullable PartialDate pictured() {
    for (Section section : sections) {
      if (section.kind() == SectionKind.CAPTION || section.kind() == SectionKind.BYLINE) {
        DateReader.Hit hit = DateReader.next(s, section.start(), section.end());
        if (hit != null) {
          return hit.date();
        }
      }
    }
    return null;
  }

  /** The day of what is announced: 2024년 6월 24일 협약을 맺었다고 27일 밝혔다. A day in brackets or quotes is another's. */
  private @Nullable PartialDate toldBefore(Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); ) {
      int closed = Quotes.close(s, i, sentence.end());
      DateReader.Hit hit = closed > 0 ? null : DateReader.at(s, i, sentence.end());
      if (hit != null) {
        boolean term = hit.end() < sentence.end() && "부까".indexOf(s.charAt(hit.end())) >= 0;
        return term || announced(new Sentence(hit.end(), sentence.end(), sentence.kind())) < 0 ? null : hit.date();
      }
      i = closed > 0 ? closed : i + 1;
    }
    return null;
  }

  private static @Nullable PartialDate onOrAfter(LocalDate known, int day) {
    LocalDate month = day >= known.getDayOfMonth() ? known : known.plusMonths(1);
    return day <= month.lengthOfMonth() ? PartialDate.of(month.withDayOfMonth(day)) : null;
  }

  /** The day before a verb of announcing: 27일 밝혔다, 27일 업계에 따르면; -1 where there is none. */
  private int announced(Sentence sentence) {
    for (PageWords.Hit hit : words.find(s, sentence.start(), sentence.end())) {
      if (hit.cue() == Cue.ANNOUNCED) {
        int from = Math.max(sentence.start(), hit.start() - FARTHEST_DAY);
        for (int i = hit.start() - 1; i > from; i--) {
          int day = s.charAt(i) == '일' ? dayBefore(i, sentence.start()) : -1;
          if (day > 0) {
            return day;
          }
        }
      }
    }
    return -1;
  }

  /** The number right before 일; one that has a month before it is a day of the past or of plans. */
  private int dayBefore(int end, int from) {
    int start = end;
    while (start > from && Chars.isDigit(s.charAt(start - 1))) {
      start--;
    }
    int day = start == end ? -1 : DateReader.number(s, start, end, 2);
    return day > 31 ? -1 : day;
  }

  /** The year of an event that is still to come: 24일 열리는 ‘새봄 개발자 대회 2014’. */
  private @Nullable PartialDate comingEvent() {
    PartialDate year = null;
    for (Sentence sentence : sentences) {
      for (PageWords.Hit hit : words.find(s, sentence.start(), sentence.end())) {
        int found = hit.cue() == Cue.COMING ? yearAfter(hit.end(), sentence.end()) : -1;
        boolean next = found > 0 && isNextYear(sentence.start(), hit.start());
        if (found > 0) {
          PartialDate date = PartialDate.of(next ? found - 1 : found);
          if (year != null && !year.equals(date)) {
            return null;
          }
          year = date;
        }
      }
    }
    return year;
  }

  /** 내년 1월 열리는, but not 내년 1월까지 열리는. */
  private boolean isNextYear(int from, int to) {
    for (PageWords.Hit hit : words.find(s, from, to)) {
      if (hit.cue() == Cue.NEXT_YEAR) {
        int until = s.indexOf("까지", hit.end());
        return until < 0 || until >= to;
      }
    }
    return false;
  }

  /** The number of a year that ends a name: ‘새봄 대회 2014’, 새봄 대회 2014에서; neither 2014년 nor 2014 새봄 대회. */
  private int yearAfter(int from, int to) {
    int limit = Math.min(to, from + FARTHEST_YEAR);
    for (int i = from; i + 4 <= limit; i++) {
      if (s.charAt(i) == '2' && !Chars.isDigit(s.charAt(i - 1)) && DateReader.digits(s, i, to) == 4) {
        int year = DateReader.number(s, i, to, 4);
        boolean ends = i + 4 == to || Chars.isQuoteClose(s.charAt(i + 4)) || "에의를을가이는은와과도로(,".indexOf(s.charAt(i + 4)) >= 0;
        if (year >= 2000 && year < 2100 && ends) {
          return year;
        }
      }
    }
    return -1;
  }
}

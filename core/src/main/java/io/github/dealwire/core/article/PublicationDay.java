package io.github.dealwire.core.article;

import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.PublicationBasis;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out when an article was published if nobody says so. */
final class PublicationDay {

  /** A day of publication and where it comes from. */
  record Day(PartialDate date, PublicationBasis basis) {}

  private PublicationDay() {}

  static @Nullable Day find(
      String s,
      List<Line> lines,
      PageReader.Result page,
      List<Section> sections,
      List<Sentence> sentences,
      String metadata,
      PageWords words) {
    PartialDate meta = metadata(metadata);
    if (meta != null) {
      return new Day(meta, PublicationBasis.METADATA);
    }
    PartialDate said = line(lines, page);
    if (said != null) {
      return new Day(said, PublicationBasis.TEXT);
    }
    PartialDate path = path(s, sections);
    if (path != null) {
      return new Day(path.day().isPresent() ? path : withDay(path, announced(s, sentences, words)), PublicationBasis.PATH);
    }
    return null;
  }

  private static @Nullable PartialDate metadata(String metadata) {
    Optional<LocalDate> iso = Days.parse(metadata);
    if (iso.isPresent()) {
      return PartialDate.of(iso.get());
    }
    DateReader.Hit hit = DateReader.next(metadata, 0, metadata.length());
    return hit == null ? null : hit.date();
  }

  /** 기사입력 : 2024-06-07 08:55, or a date beside the byline; the day in the page's head, above the headline, is today's. */
  private static @Nullable PartialDate line(List<Line> lines, PageReader.Result page) {
    PartialDate best = null;
    int bestScore = 0;
    for (int i = 0; i < page.end(); i++) {
      Line line = lines.get(i);
      DateReader.Hit date = line.date();
      if (date == null) {
        continue;
      }
      int score = score(i, line, date, page);
      if (score > bestScore) {
        best = date.date();
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(int i, Line line, DateReader.Hit date, PageReader.Result page) {
    if (line.label() > 0) {
      return 5;
    }
    if (line.label() < 0) {
      return 3;
    }
    if (line.type() != LineType.DATE || page.kinds()[i] != SectionKind.BYLINE) {
      return 0;
    }
    boolean above = i < page.body() && i < page.headline();
    if (above) {
      return 0;
    }
    return line.byline() != null || date.timed() ? 4 : i < page.body() ? 2 : 1;
  }

  /** The month or day in the first path of the article: /202502/ or /2025/02/27/. */
  private static @Nullable PartialDate path(String s, List<Section> sections) {
    for (Section section : sections) {
      if (section.kind() == SectionKind.RELATED) {
        continue;
      }
      for (int i = s.indexOf('/', section.start()); i >= 0 && i < section.end(); i = s.indexOf('/', i + 1)) {
        PartialDate date = segment(s, i + 1, section.end());
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable PartialDate segment(String s, int from, int to) {
    int digits = DateReader.digits(s, from, to);
    int end = from + digits;
    if (end >= to || s.charAt(end) != '/' && digits < 8) {
      return null;
    }
    try {
      if (digits == 6 || digits == 8 || digits == 14) {
        int year = Integer.parseInt(s.substring(from, from + 4));
        int month = Integer.parseInt(s.substring(from + 4, from + 6));
        if (year < 1995 || year > 2099) {
          return null;
        }
        return digits == 6 ? PartialDate.of(year, month) : PartialDate.of(year, month, Integer.parseInt(s.substring(from + 6, from + 8)));
      }
    } catch (DateTimeException e) {
      return null;
    }
    DateReader.Hit hit = digits == 4 ? DateReader.at(s, from, to) : null;
    return hit == null ? null : hit.date();
  }

  private static PartialDate withDay(PartialDate month, int day) {
    try {
      return day > 0 ? PartialDate.of(month.year(), month.month().orElse(1), day) : month;
    } catch (DateTimeException e) {
      return month;
    }
  }

  /** The day of 27일 밝혔다; -1 where there is none. */
  private static int announced(String s, List<Sentence> sentences, PageWords words) {
    for (Sentence sentence : sentences) {
      for (PageWords.Hit hit : words.find(s, sentence.start(), sentence.end())) {
        if (hit.cue() == Cue.ANNOUNCED) {
          int day = dayBefore(s, Math.max(sentence.start(), hit.start() - 20), hit.start());
          if (day > 0) {
            return day;
          }
        }
      }
    }
    return -1;
  }

  private static int dayBefore(String s, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (s.charAt(i) == '일') {
        int start = i;
        while (start > from && i - start < 3 && Character.isDigit(s.charAt(start - 1))) {
          start--;
        }
        int day = DateReader.number(s, start, i, 2);
        if (day > 0 && day <= 31) {
          return day;
        }
      }
    }
    return -1;
  }
}

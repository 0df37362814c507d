package io.github.dealwire.core.article;

import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.PublicationBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when an article was published if nobody says so: by the page's metadata, by a line of the page, by the path of the page
 * or a picture, or else by what the text says of its own time.
 */
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
      HtmlReader.@Nullable Page html,
      PageWords words) {
    PartialDate meta = html == null ? null : metadata(html.published());
    if (meta != null) {
      return new Day(meta, PublicationBasis.METADATA);
    }
    PartialDate line = line(lines, page);
    PartialDate said = line == null ? notice(s, sections) : line;
    if (said != null) {
      return new Day(said, PublicationBasis.TEXT);
    }
    PartialDate path = path(s, sections);
    if (path == null && html != null) {
      path = DatePaths.first(html.paths(), 0, html.paths().length());
    }
    InferredDay inferred = new InferredDay(s, sections, sentences, words);
    if (path != null) {
      return new Day(path.day().isPresent() ? path : inferred.within(path), PublicationBasis.PATH);
    }
    PartialDate guess = inferred.day();
    return guess == null ? null : new Day(guess, PublicationBasis.INFERRED);
  }

  private static @Nullable PartialDate metadata(String metadata) {
    Optional<LocalDate> iso = Days.parse(metadata);
    if (iso.isPresent()) {
      return PartialDate.of(iso.get());
    }
    DateReader.Hit hit = DateReader.next(metadata, 0, metadata.length());
    return hit == null ? DatePaths.compact(metadata, 0, metadata.length()) : hit.date();
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

  /** 이 기사는 2025년 1월 23일 13시 38분 새벽뉴스 사이트에 표출됐습니다. */
  private static @Nullable PartialDate notice(String s, List<Section> sections) {
    for (Section section : sections) {
      if (section.kind() == SectionKind.RELATED) {
        return null;
      }
      if (section.kind() == SectionKind.BOILERPLATE && LineReader.hasSentence(s, section.start(), section.end())) {
        DateReader.Hit hit = DateReader.next(s, section.start(), Math.min(section.end(), section.start() + 40));
        if (hit != null && hit.timed()) {
          return hit.date();
        }
      }
    }
    return null;
  }

  private static @Nullable PartialDate path(String s, List<Section> sections) {
    for (Section section : sections) {
      PartialDate date = section.kind() == SectionKind.RELATED ? null : DatePaths.first(s, section.start(), section.end());
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}

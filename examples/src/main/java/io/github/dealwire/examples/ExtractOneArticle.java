package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import java.time.LocalDate;

/** An article in, its facts out: as objects, and as JSON. */
public final class ExtractOneArticle {

  private ExtractOneArticle() {}

  /** Prints what an article of two sentences says. */
  public static void main(String[] args) {
    // Build it once and share it: it is immutable and safe for any number of threads.
    Extractor extractor = Extractor.builder().build();

    Extraction extraction = extractor.extract(Article.builder()
        .title("다온소프트, 한별전자와 손잡고 공장용 AI 개발")
        .text("""
            다온소프트는 지난 24일 한별전자와 공장용 인공지능 사업을 위한 업무협약을 체결했다고 27일 밝혔다. \
            다온소프트는 향후 3년간 약 500억원을 투자할 계획이다.""")
        .publishedOn(LocalDate.of(2025, 2, 27))
        .build());

    extraction.agreements().forEach(agreement ->
        System.out.println(agreement.type() + " " + agreement.stage() + " " + agreement.date().orElseThrow()));
    System.out.println(ExtractionJson.toPrettyJson(extraction));
  }
}

package io.github.dealwire.extract.investment;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads texts as published on a fixed day and says in one line what they tell of investments. */
final class Texts {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  private final Extractor extractor = Extractor.builder().minConfidence(0).build();

  Extraction read(String text) {
    return extractor.extract(Article.builder().id("t").text(text).publishedOn(PUBLISHED).build());
  }

  /** {@code type stage investors -> recipients sum date}, several joined by {@code " ; "}, none as {@code "-"}. */
  String investments(String text) {
    Extraction extraction = read(text);
    List<String> lines = new ArrayList<>();
    for (Investment i : extraction.investments()) {
      String line =
          i.type() + " " + i.stage() + " " + names(extraction, i.investors()) + " -> " + names(extraction, i.recipients()) + " "
              + i.amount().map(m -> m.text()).orElse("") + " " + i.date().map(Object::toString).orElse("");
      lines.add(spaced(line));
    }
    return lines.isEmpty() ? "-" : String.join(" ; ", lines);
  }

  /** With single spaces. */
  static String spaced(String line) {
    StringBuilder out = new StringBuilder();
    for (String word : line.split(" ")) {
      if (!word.isEmpty()) {
        out.append(out.length() == 0 ? "" : " ").append(word);
      }
    }
    return out.toString();
  }

  private static String names(Extraction extraction, List<String> ids) {
    return String.join(
        "+", ids.stream().map(id -> extraction.companies().stream().filter(c -> c.id().equals(id)).map(Company::name).findFirst().orElseThrow()).toList());
  }
}

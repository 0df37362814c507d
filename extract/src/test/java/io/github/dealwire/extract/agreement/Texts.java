package io.github.dealwire.extract.agreement;

import static java.util.stream.Collectors.joining;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads texts about the companies of {@code companies.tsv} and says in one line what they tell of agreements. */
final class Texts {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  private final Extractor extractor;

  Texts() throws IOException, URISyntaxException {
    extractor =
        Extractor.builder()
            .minConfidence(0)
            .companies(Path.of(Texts.class.getResource("/io/github/dealwire/extract/companies.tsv").toURI()))
            .build();
  }

  Extraction read(String text) {
    return extractor.extract(Article.builder().id("t").text(text).publishedOn(PUBLISHED).build());
  }

  List<Agreement> agreements(String text) {
    return read(text).agreements();
  }

  /**
   * {@code type stage party+party sum date (signatories)}, several joined by {@code " ; "}, none as {@code "-"}. What there is
   * none of is left out; parties and signatories stand in the order of their names.
   */
  String line(String text) {
    Extraction extraction = read(text);
    List<String> lines = new ArrayList<>();
    for (Agreement a : extraction.agreements()) {
      List<String> parts = new ArrayList<>();
      parts.add(a.type() + " " + a.stage() + " " + companies(extraction, a.parties()));
      a.value().ifPresent(money -> parts.add(money.text()));
      a.date().ifPresent(date -> parts.add(date.toString()));
      if (!a.signatories().isEmpty()) {
        parts.add("(" + people(extraction, a.signatories()) + ")");
      }
      lines.add(String.join(" ", parts));
    }
    return lines.isEmpty() ? "-" : String.join(" ; ", lines);
  }

  private static String companies(Extraction extraction, List<String> ids) {
    return extraction.companies().stream().filter(c -> ids.contains(c.id())).map(Company::name).sorted().collect(joining("+"));
  }

  private static String people(Extraction extraction, List<String> ids) {
    return extraction.executives().stream().filter(e -> ids.contains(e.id())).map(Executive::name).sorted().collect(joining("+"));
  }
}

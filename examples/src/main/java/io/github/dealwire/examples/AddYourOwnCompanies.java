package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import java.nio.file.Path;

/** Companies that the library does not know, from a table of your own. */
public final class AddYourOwnCompanies {

  private AddYourOwnCompanies() {}

  /** Prints the companies of an article; the only argument is a table of companies. */
  public static void main(String[] args) {
    // They belong to this extractor alone. A bad line is refused with file, line, text and valid choices.
    Extractor extractor = Extractor.builder().companies(Path.of(args[0])).build();

    Extraction extraction = extractor.extract(Article.builder().text("다온이 한별전자에 지분을 투자했다.").build());

    for (Company company : extraction.companies()) {
      System.out.println(company.name() + " " + company.registryId().orElse("(in no registry)"));
    }
  }
}

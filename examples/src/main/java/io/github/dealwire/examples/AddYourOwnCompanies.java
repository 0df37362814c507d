package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Companies that the library does not know, from a table of your own. */
public final class AddYourOwnCompanies {

  private AddYourOwnCompanies() {}

  /** Prints the companies of an article. */
  public static void main(String[] args) throws IOException {
    Path table = Files.writeString(Files.createTempFile("companies", ".tsv"), """
        name\tid\tshort\texchange\tticker
        다온소프트\tcrm:1042\t다온|DAON\tKOSDAQ\t999990
        """);
    // They belong to this extractor alone. A bad line is refused with file, line, text and valid choices.
    Extractor extractor = Extractor.builder().companies(table).build();

    Extraction extraction = extractor.extract(Article.builder().text("다온이 한별전자에 500억원을 투자했다.").build());

    for (Company company : extraction.companies()) {
      System.out.println(company.name() + " " + company.registryId().orElse("(in no registry)"));
    }
    Files.delete(table);
  }
}

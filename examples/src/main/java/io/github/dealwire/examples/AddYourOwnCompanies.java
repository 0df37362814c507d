package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.extract.KnownCompany;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Rank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Companies, titles and triggers that the library does not know. It prints:
 *
 * <pre>
 * 다온소프트 crm:1042
 * 한별전자 crm:2001
 * 홍석우 꾸러미지기
 * PARTNERSHIP
 * </pre>
 */
public final class AddYourOwnCompanies {

  private AddYourOwnCompanies() {}

  /** Prints what an article says that names companies by names that only its readers know. */
  public static void main(String[] args) throws IOException {
    Path table = Files.writeString(Files.createTempFile("companies", ".tsv"), """
        name\tid\tshort\texchange\tticker
        한별전자\tcrm:2001\t한별|HBE\tKOSDAQ\t999990
        """);
    // They belong to this extractor alone. A bad line is refused with file, line, text and valid choices.
    Extractor extractor = Extractor.builder()
        .companies(table)
        .company(KnownCompany.builder("다온소프트").id("crm:1042").alias("다온").build())
        .title("꾸러미지기", Rank.HEAD)
        .trigger("어깨동무약정", AgreementType.PARTNERSHIP)
        .build();
    Files.delete(table);

    Extraction extraction = extractor.extract(Article.builder()
        .text("다온이 HBE와 어깨동무약정을 체결했다. 홍석우 다온 꾸러미지기가 서명했다.")
        .build());

    extraction.companies().forEach(c -> System.out.println(c.name() + " " + c.registryId().orElse("(in no registry)")));
    extraction.executives().forEach(e -> System.out.println(e.name() + " " + e.positions().get(0).title()));
    extraction.agreements().forEach(a -> System.out.println(a.type()));
  }
}

package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.extract.Fact;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.seeds.SeedArticle;
import io.github.dealwire.seeds.Seeds;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One company over many articles, by the id that it has in all of them. It prints:
 *
 * <pre>
 * 2015 MOU: 삼성전자, 마이크로소프트
 * ? PARTNERSHIP: 삼성전자, SAP
 * 2014-08 SETTLEMENT: 삼성전자, 애플
 * 2024-06-04 SUPPLY_CONTRACT: 삼성전자, 버라이즌
 * 2020 SUPPLY_CONTRACT: 삼성전자, 버라이즌
 * 2025-02-24 MOU: 삼성전자, 기아
 * 2024-09 MOU: 삼성전자, 현대자동차그룹
 * 2024-09 MOU: 삼성전자, 포티투닷
 * </pre>
 */
public final class FollowOneCompany {

  private static final String SAMSUNG = "krx:005930";

  private FollowOneCompany() {}

  /** Prints with whom the company agreed on what, article by article. */
  public static void main(String[] args) {
    Extractor extractor = Extractor.builder().only(Fact.AGREEMENTS).build();
    Seeds.all().stream()
        .map(SeedArticle::article)
        .map(extractor::extract)
        .sorted(Comparator.comparing(extraction -> extraction.article().publishedOn().map(Object::toString).orElse("")))
        .forEach(FollowOneCompany::print);
  }

  private static void print(Extraction extraction) {
    Map<String, Company> companies = extraction.companies().stream().collect(Collectors.toMap(Company::id, Function.identity()));
    for (Agreement agreement : extraction.agreements()) {
      if (agreement.parties().stream().anyMatch(id -> companies.get(id).registryId().filter(SAMSUNG::equals).isPresent())) {
        System.out.println(agreement.date().map(Object::toString).orElse("?") + " " + agreement.type() + ": "
            + agreement.parties().stream().map(id -> companies.get(id).name()).collect(Collectors.joining(", ")));
      }
    }
  }
}

package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.extract.KnownCompany;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One company over many articles, by the id that it has in all of them, whatever name they use. It prints:
 *
 * <pre>
 * 2021-03 MOU: 다온소프트, 한별전자
 * 2024-05-02 LICENSE: 다온소프트, 새벽소재
 * 2025-02-24 JOINT_VENTURE: 다온소프트, 가온은행
 * </pre>
 */
public final class FollowOneCompany {

  private static final String DAON = "crm:1042";

  private FollowOneCompany() {}

  /** Prints with whom the company agreed on what, article by article. */
  public static void main(String[] args) {
    Extractor extractor = Extractor.builder()
        .company(KnownCompany.builder("다온소프트").id(DAON).alias("다온").formerName("새론시스템").build())
        .build();
    Stream.of(
            "새론시스템은 2021년 3월 한별전자와 업무협약을 체결했다.",
            "다온소프트는 2024년 5월 2일 새벽소재와 기술이전 계약을 체결했다.",
            "비가 오는 날 가온은행이 새 지점을 열었다.",
            "다온은 2025년 2월 24일 가온은행과 합작법인을 설립했다.")
        .map(text -> extractor.extract(Article.builder().text(text).build()))
        .forEach(FollowOneCompany::print);
  }

  private static void print(Extraction extraction) {
    Map<String, Company> companies = extraction.companies().stream().collect(Collectors.toMap(Company::id, Function.identity()));
    for (Agreement agreement : extraction.agreements()) {
      if (agreement.parties().stream().anyMatch(id -> companies.get(id).registryId().filter(DAON::equals).isPresent())) {
        System.out.println(agreement.date().orElseThrow() + " " + agreement.type() + ": "
            + agreement.parties().stream().map(id -> companies.get(id).name()).collect(Collectors.joining(", ")));
      }
    }
  }
}

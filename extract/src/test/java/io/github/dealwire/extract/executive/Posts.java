package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyExtractor;
import io.github.dealwire.extract.company.CompanyWords;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.OwnTable;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads texts with a few invented companies and says who holds which post. */
final class Posts {

  private static final String OWN =
      "name\ttype\n"
          + "다온소프트\tCORPORATION\n"
          + "한별전자\tCORPORATION\n"
          + "새봄전자\tCORPORATION\n"
          + "새벽소재\tCORPORATION\n"
          + "누리은행\tCORPORATION\n"
          + "한별그룹\tGROUP\n"
          + "가람대학교\tINSTITUTION\n"
          + "나라부\tINSTITUTION\n";

  private final Words words;
  private final CompanyExtractor companies;
  private final ExecutiveExtractor executives;

  Posts() {
    Registry registry = Registry.builtIn().plus(OwnTable.of(OWN));
    OrdinaryWords ordinary = OrdinaryWords.builtIn();
    CompanyWords companyWords = new CompanyWords(registry, ordinary);
    ExecutiveWords executiveWords = new ExecutiveWords(ordinary);
    words = Words.of(List.of(companyWords, executiveWords));
    companies = new CompanyExtractor(companyWords);
    executives = new ExecutiveExtractor(executiveWords);
  }


  Reading reading(String text) {
    return new Reading(ArticleText.of(Article.builder().text(text).publishedOn(LocalDate.of(2025, 3, 10)).build()), words);
  }

  Executives executives(String text) {
    Reading reading = reading(text);
    return executives.extract(reading, companies.extract(reading));
  }

  Companies companies(Reading reading) {
    return companies.extract(reading);
  }

  /** 홍석우 다온소프트 대표: one line for each post of each person; a past one begins with 전. */
  List<String> in(String text) {
    List<String> posts = new ArrayList<>();
    for (PersonEntity person : executives(text).all()) {
      for (PersonPosition position : person.positions()) {
        posts.add((position.former() ? "전 " : "") + person.name() + " " + position.company().name() + " " + position.title());
      }
    }
    return posts;
  }
}

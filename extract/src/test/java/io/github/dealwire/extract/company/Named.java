package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.agreement.AgreementWords;
import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Scenes;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.executive.ExecutiveWords;
import io.github.dealwire.extract.investment.InvestmentWords;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.OwnTable;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Reads texts with the built-in words and a few invented companies, and says who is named in them. */
final class Named {

  private static final String OWN =
      "name\ttype\tenglish\tshort\tgroup\ttrust\tid\told\n"
          + "솔빛전자\tCORPORATION\tSolbit Electronics\t\t솔빛\t\t\n"
          + "솔빛화학\tCORPORATION\t\t\t솔빛\t\t\n"
          + "솔빛은행\tCORPORATION\t\t\t솔빛금융\t\t\n"
          + "아라은행\tCORPORATION\t\t\t\t\t\n"
          + "물결카드\tCORPORATION\t\t\t\t\t\n"
          + "솔빛그룹\tGROUP\t\t\t솔빛\t\t\n"
          + "들꽃물산\tCORPORATION\t\t\t\t\t\t들꽃모직\n"
          + "마루\tCORPORATION\t\t\t\tCOMMON\t\n"
          + "해온시\tINSTITUTION\t\t\t\tCOMMON\t\n";

  private final Words words;
  private final CompanyExtractor extractor;

  Named() {
    Registry registry = Registry.builtIn().plus(OwnTable.of(OWN));
    Verbs verbs = new Verbs();
    OrdinaryWords ordinary = OrdinaryWords.builtIn();
    CompanyWords companyWords = new CompanyWords(registry, ordinary);
    words = Words.of(List.of(companyWords, new ExecutiveWords(ordinary), new Grammar(verbs), Scenes.anaphors(),
        new AgreementWords(verbs), new InvestmentWords(verbs, ordinary)));
    extractor = new CompanyExtractor(companyWords);
  }


  Reading reading(String text) {
    return new Reading(ArticleText.of(Article.builder().text(text).build()), words);
  }

  Companies companies(String text) {
    return extractor.extract(reading(text));
  }

  /** The companies of a text, each as its name, or as all its spellings joined by = where it has several. */
  List<String> in(String text) {
    Reading reading = reading(text);
    List<String> named = new ArrayList<>();
    for (CompanyEntity company : extractor.extract(reading).all()) {
      named.add(String.join("=", company.aliases(reading.chars())));
    }
    return named;
  }
}

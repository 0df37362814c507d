package io.github.dealwire.extract.clause;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.agreement.AgreementWords;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyExtractor;
import io.github.dealwire.extract.company.CompanyWords;
import io.github.dealwire.extract.executive.ExecutiveExtractor;
import io.github.dealwire.extract.executive.ExecutiveWords;
import io.github.dealwire.extract.investment.InvestmentWords;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.model.Article;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads texts about the companies of {@code companies.tsv}, as published on a fixed day. */
final class Texts {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);
  private static final List<Kind> VERBS = List.of(Kind.ACT, Kind.INVESTMENT, Kind.AGREEMENT);

  private final Grammar grammar;
  private final Words words;
  private final CompanyExtractor companies;
  private final ExecutiveExtractor executives;

  Texts() throws IOException, URISyntaxException {
    Path own = Path.of(Texts.class.getResource("/io/github/dealwire/extract/companies.tsv").toURI());
    Registry registry = Registry.builtIn().plus(Registry.read(own));
    Verbs verbs = new Verbs();
    OrdinaryWords ordinary = OrdinaryWords.builtIn();
    CompanyWords companyWords = new CompanyWords(registry, ordinary);
    ExecutiveWords executiveWords = new ExecutiveWords(ordinary);
    grammar = new Grammar(verbs);
    companies = new CompanyExtractor(companyWords);
    executives = new ExecutiveExtractor(executiveWords);
    words =
        Words.of(
            List.of(
                companyWords, executiveWords, grammar, Scenes.anaphors(), new AgreementWords(verbs),
                new InvestmentWords(verbs, ordinary)));
  }

  Grammar grammar() {
    return grammar;
  }

  Reading reading(String text) {
    return new Reading(ArticleText.of(Article.builder().id("t").text(text).publishedOn(PUBLISHED).build()), words);
  }

  Outcomes outcomes(Reading reading) {
    return new Outcomes(reading, grammar);
  }

  List<Scene> scenes(Reading reading) {
    Companies found = companies.extract(reading);
    return Scenes.of(reading, grammar, found, executives.extract(reading, found));
  }

  List<Scene> scenes(String text) {
    return scenes(reading(text));
  }

  /** The scene of the last sentence. */
  Scene last(String text) {
    List<Scene> scenes = scenes(text);
    return scenes.get(scenes.size() - 1);
  }

  /** The forms of verbs of the lexicons, at every place the longest. */
  List<Hit> verbs(Reading reading) {
    List<Hit> found = new ArrayList<>();
    int limit = reading.chars().length();
    for (int at = 0; at < limit; at++) {
      for (Kind kind : VERBS) {
        Hit hit = Outcomes.formAt(reading, kind, at, limit);
        if (hit != null && hit.entry().row() instanceof VerbForm) {
          found.add(hit);
        }
      }
    }
    return found;
  }

  /**
   * Who takes part in the last sentence: {@code 다온소프트+한별전자 TOPIC; OTHER WITH}; for a word that stands for companies named
   * before, its kind instead of its role: {@code 다온소프트+한별전자 SET}.
   */
  String arguments(String text) {
    List<String> lines = new ArrayList<>();
    for (Argument a : last(text).arguments()) {
      List<String> names = new ArrayList<>();
      a.companies().forEach(company -> names.add(company.name()));
      String who = names.isEmpty() ? a.kind().toString() : String.join("+", names);
      boolean anaphor = !names.isEmpty() && a.kind() != Argument.Kind.COMPANY && a.kind() != Argument.Kind.PERSON;
      lines.add(who + " " + (anaphor ? a.kind() : a.role()) + (a.andOthers() ? " 등" : ""));
    }
    return lines.isEmpty() ? "-" : String.join("; ", lines);
  }
}

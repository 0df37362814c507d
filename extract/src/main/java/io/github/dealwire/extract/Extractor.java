package io.github.dealwire.extract;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.agreement.AgreementDraft;
import io.github.dealwire.extract.agreement.AgreementExtractor;
import io.github.dealwire.extract.agreement.AgreementWords;
import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Scenes;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyExtractor;
import io.github.dealwire.extract.company.CompanyWords;
import io.github.dealwire.extract.executive.ExecutiveExtractor;
import io.github.dealwire.extract.executive.ExecutiveWords;
import io.github.dealwire.extract.executive.Executives;
import io.github.dealwire.extract.investment.InvestmentDraft;
import io.github.dealwire.extract.investment.InvestmentExtractor;
import io.github.dealwire.extract.investment.InvestmentWords;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.Name;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Korean business news and returns the companies, executives, agreements and investments of an article.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.builder().build();
 * Extraction extraction = extractor.extract(Article.builder().text("…").build());
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads; building one reads the word tables, so build it once and share it. The same
 * article gives the same extraction, whatever the thread, locale, time zone and JDK. No text makes it throw: it returns what it
 * finds, and of an empty article nothing.
 */
public final class Extractor {

  private final Words words;
  private final Grammar grammar;
  private final CompanyExtractor companies;
  private final ExecutiveExtractor executives;
  private final AgreementExtractor agreements;
  private final InvestmentExtractor investments;

  private final double minConfidence;

  private Extractor(Builder builder) {
    minConfidence = builder.minConfidence;
    Verbs verbs = new Verbs();
    Registry registry = builder.own.isEmpty() ? Registry.builtIn() : Registry.builtIn().plus(builder.own);
    AgreementWords agreementWords = new AgreementWords(verbs);
    OrdinaryWords ordinary = OrdinaryWords.builtIn();
    CompanyWords companyWords = new CompanyWords(registry, ordinary);
    ExecutiveWords executiveWords = new ExecutiveWords(ordinary);
    InvestmentWords investmentWords = new InvestmentWords(verbs, ordinary);
    grammar = new Grammar(verbs);
    companies = new CompanyExtractor(companyWords);
    executives = new ExecutiveExtractor(executiveWords);
    agreements = new AgreementExtractor(agreementWords, grammar);
    investments = new InvestmentExtractor(investmentWords, grammar);
    words = Words.of(List.of(companyWords, executiveWords, grammar, Scenes.anaphors(), agreementWords, investmentWords));
  }

  /** A builder with the built-in words. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads an article. */
  public Extraction extract(Article article) {
    return merge(find(scan(ArticleText.of(article))));
  }

  /** The words, sums of money and times of an article. The steps stand apart so that each can be measured. */
  Reading scan(ArticleText text) {
    return new Reading(text, words);
  }

  /** What the extractors find in it. */
  Finds find(Reading reading) {
    Executives people = executives.extract(reading, companies.extract(reading));
    Companies found = people.companies();
    List<Scene> scenes = Scenes.of(reading, grammar, found, people);
    return new Finds(
        reading,
        found,
        people,
        agreements.extract(reading, scenes).stream().filter(a -> a.confidence() >= minConfidence).toList(),
        investments.extract(reading, scenes).stream().filter(i -> i.confidence() >= minConfidence).toList());
  }

  /** The objects that come out of it. */
  Extraction merge(Finds finds) {
    return new Assembler(finds.reading(), finds.companies()).assemble(finds.people(), finds.agreements(), finds.investments());
  }

  /** What the extractors find in an article, before it is put together. */
  record Finds(
      Reading reading,
      Companies companies,
      Executives people,
      List<AgreementDraft> agreements,
      List<InvestmentDraft> investments) {}

  /** Builds an {@link Extractor}. Not for several threads at a time. */
  public static final class Builder {

    private final List<Name> own = new ArrayList<>();
    private double minConfidence;

    Builder() {}

    /**
     * Adds companies of the caller's own, which are preferred to built-in ones of the same name.
     *
     * <p>The file is a tab-separated table in UTF-8 with a header line. It has a column {@code name} and, if wanted, {@code id},
     * {@code type} (CORPORATION, GROUP, INSTITUTION), {@code english}, {@code exchange} and {@code ticker}, {@code group}, {@code
     * country}, and the lists {@code short}, {@code old} and {@code brand}, whose items {@code |} separates. A name without an id
     * gets {@code own:} and the name.
     *
     * @throws io.github.dealwire.core.lexicon.LexiconException if a line does not fit: the message names file, line and text
     * @throws IOException if the file cannot be read
     */
    public Builder companies(Path file) throws IOException {
      own.addAll(Registry.read(file));
      return this;
    }

    /**
     * Leaves out agreements and investments whose confidence is lower; 0, all of them, by default.
     *
     * @throws IllegalArgumentException if the confidence is not 0 to 1
     */
    public Builder minConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("minConfidence " + confidence + " is not 0 to 1");
      }
      minConfidence = confidence;
      return this;
    }

    /** Builds the extractor. */
    public Extractor build() {
      return new Extractor(this);
    }
  }
}

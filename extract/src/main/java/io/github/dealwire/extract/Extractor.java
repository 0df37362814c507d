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
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyExtractor;
import io.github.dealwire.extract.company.CompanyWords;
import io.github.dealwire.extract.executive.ExecutiveExtractor;
import io.github.dealwire.extract.executive.ExecutiveWords;
import io.github.dealwire.extract.executive.Executives;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.investment.InvestmentDraft;
import io.github.dealwire.extract.investment.InvestmentExtractor;
import io.github.dealwire.extract.investment.InvestmentWords;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.OwnName;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.extract.registry.RegistryChanges;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Fingerprint;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Rank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  private final Settings settings;
  private final Fingerprint fingerprint;
  private final Words words;
  private final Grammar grammar;
  private final CompanyExtractor companies;
  private final ExecutiveExtractor executives;
  private final AgreementExtractor agreements;
  private final InvestmentExtractor investments;

  private Extractor(Settings settings, RegistryChanges changes, OwnWords own) {
    this.settings = settings;
    fingerprint = Fingerprints.of(settings.describe(changes, own));
    Verbs verbs = new Verbs();
    Registry registry = Registry.builtIn().with(changes);
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
    words =
        own.words(List.of(companyWords, executiveWords, grammar, Scenes.anaphors(), agreementWords, investmentWords), verbs);
  }

  /** Writes what speeds up the building of extractors; called by the build, see the pom of this module. */
  static void prebuild(Path folder) throws IOException {
    Verbs verbs = new Verbs();
    OrdinaryWords ordinary = OrdinaryWords.builtIn();
    List<Words.Source> sources =
        List.of(
            new CompanyWords(Registry.builtIn(), ordinary),
            new ExecutiveWords(ordinary),
            new Grammar(verbs),
            Scenes.anaphors(),
            new AgreementWords(verbs),
            new InvestmentWords(verbs, ordinary));
    Words.prebuild(sources, folder);
  }

  /** A builder with the built-in words. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads an article. */
  public Extraction extract(Article article) {
    return merge(find(scan(ArticleText.of(settings.cut(article)))));
  }

  /**
   * Reads an article and says why each fact was built and what was rejected. It takes longer than {@link #extract}, whose result its
   * extraction equals.
   */
  public Explanation explain(Article article) {
    Explainer explainer = new Explainer();
    Finds finds = find(new Reading(ArticleText.of(settings.cut(article)), words, explainer));
    return explainer.explain(finds, named(finds), merge(finds));
  }

  /** The words, sums of money and times of an article. The steps stand apart so that each can be measured. */
  Reading scan(ArticleText text) {
    return new Reading(text, words);
  }

  /** What the extractors find in it. */
  Finds find(Reading reading) {
    Companies known = companies.extract(reading);
    if (!settings.wantsMoreThanCompanies()) {
      return new Finds(reading, known, List.of(), List.of(), List.of());
    }
    Executives people = executives.extract(reading, known);
    Companies found = people.companies();
    boolean told = !reading.hits(Kind.AGREEMENT).isEmpty() || !reading.hits(Kind.INVESTMENT).isEmpty();
    List<Scene> scenes = told && settings.wantsDeals() ? Scenes.of(reading, grammar, found, people) : List.of();
    return new Finds(
        reading,
        found,
        settings.wants(Fact.EXECUTIVES) ? people.all() : List.of(),
        settings.wants(Fact.AGREEMENTS) ? agreements.extract(reading, scenes).stream().filter(draft -> settings.wants(draft, reading.trace())).toList() : List.of(),
        settings.wants(Fact.INVESTMENTS) ? investments.extract(reading, scenes).stream().filter(draft -> settings.wants(draft, reading.trace())).toList() : List.of());
  }

  /** The objects that come out of it. */
  Extraction merge(Finds finds) {
    return new Assembler(fingerprint, finds.reading(), finds.companies())
        .assemble(
            named(finds),
            finds.people(),
            finds.agreements(),
            finds.investments());
  }

  private List<CompanyEntity> named(Finds finds) {
    return settings.companies(finds.companies().all(), finds.people(), finds.agreements(), finds.investments());
  }

  /** What the extractors find in an article, before it is put together. */
  record Finds(
      Reading reading,
      Companies companies,
      List<PersonEntity> people,
      List<AgreementDraft> agreements,
      List<InvestmentDraft> investments) {}

  /** What every extraction of this extractor says it was made by. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /**
   * Builds an {@link Extractor}. Not for several threads at a time.
   *
   * <p>Words of one's own belong to the extractors of this builder alone. They stand before the built-in ones: a text that is the name
   * of a company of one's own is no name of another, and a title or trigger replaces the built-in one. Spaces around a word do not
   * count; a blank word is refused with {@link IllegalArgumentException}. What contradicts itself is refused by {@link #build}.
   */
  public static final class Builder {

    private final List<OwnName> own = new ArrayList<>();
    private final List<RegistryChanges.FurtherName> aliases = new ArrayList<>();
    private final List<String> withoutCompanies = new ArrayList<>();
    private final List<String> withoutNames = new ArrayList<>();
    private final OwnWords words = new OwnWords();
    private Set<Fact> facts = Settings.DEFAULT.facts();
    private Set<AgreementType> agreementTypes = Settings.DEFAULT.agreementTypes();
    private Set<InvestmentType> investmentTypes = Settings.DEFAULT.investmentTypes();
    private double minConfidence = Settings.DEFAULT.minConfidence();
    private int maxLength = Settings.DEFAULT.maxLength();

    private Builder() {}

    /**
     * Adds a company of one's own. What it does not say (aliases, ticker, group) is taken from the built-in company of the same id or,
     * else, the same name; {@link #withoutCompany} before it takes that company away.
     */
    public Builder company(KnownCompany company) {
      own.add(Settings.own(company));
      return this;
    }

    /** Adds companies of one's own, of whatever source. */
    public Builder companies(Iterable<KnownCompany> companies) {
      companies.forEach(this::company);
      return this;
    }

    /**
     * Adds companies of one's own from a tab-separated table in UTF-8 with a header line.
     *
     * <p>It has a column {@code name} and, if wanted, {@code id}, {@code type} (CORPORATION, GROUP, INSTITUTION), {@code english},
     * {@code exchange} and {@code ticker}, {@code group}, {@code country}, the lists {@code short}, {@code old} and {@code brand}, whose
     * items {@code |} separates, and {@code trust}: COMMON for names that are ordinary words too, STRICT for those that are hardly ever
     * the company. A line that starts with {@code #} is skipped.
     *
     * @throws IllegalArgumentException if a line does not fit: the message names file, line, text and what would be valid
     * @throws IOException if the file cannot be read
     */
    public Builder companies(Path file) throws IOException {
      own.addAll(Registry.read(file));
      return this;
    }

    /**
     * Adds a further name of a company.
     *
     * @param company the name or id of a company, of one's own or built in
     */
    public Builder alias(String company, String alias) {
      aliases.add(new RegistryChanges.FurtherName(Settings.word("company", company), Settings.word("alias", alias)));
      return this;
    }

    /** Takes a built-in company away, by its name or id, with all its names. An article may name it all the same. */
    public Builder withoutCompany(String company) {
      withoutCompanies.add(Settings.word("company", company));
      return this;
    }

    /** Takes a name of built-in companies away, such as an alias that means something else in one's own articles. */
    public Builder withoutName(String name) {
      withoutNames.add(Settings.word("name", name));
      return this;
    }

    /** Adds a title that makes whoever bears it an executive. */
    public Builder title(String title, Rank rank) {
      words.title(Settings.word("title", title), rank);
      return this;
    }

    /** Takes a built-in title away. */
    public Builder withoutTitle(String title) {
      words.withoutTitle(Settings.word("title", title));
      return this;
    }

    /** Adds a noun that names an agreement which is signed: 상생협약. */
    public Builder trigger(String noun, AgreementType type) {
      words.trigger(Settings.word("trigger", noun), type);
      return this;
    }

    /** Adds a verbal noun, one that 하다 makes a verb of, that tells of an investment: 베팅. */
    public Builder trigger(String verbalNoun, InvestmentType type) {
      words.trigger(Settings.word("trigger", verbalNoun), type);
      return this;
    }

    /**
     * Takes a built-in trigger of agreements and investments away, with all its forms. A shorter one that is part of it (협약 of
     * 업무협약) stays, and may tell the same.
     */
    public Builder withoutTrigger(String word) {
      words.withoutTrigger(Settings.word("trigger", word));
      return this;
    }

    /**
     * Adds titles and triggers from a tab-separated table in UTF-8 with a header line and the columns {@code word}, {@code kind}
     * (TITLE, AGREEMENT, INVESTMENT) and {@code value}: a {@link Rank}, an {@link AgreementType}, an {@link InvestmentType}.
     *
     * @throws IllegalArgumentException if a line does not fit: the message names file, line, text and what would be valid
     * @throws IOException if the file cannot be read
     */
    public Builder words(Path file) throws IOException {
      words.read(file);
      return this;
    }

    /**
     * What is to be extracted; everything by default. The same facts are found whatever else is extracted. Without {@link
     * Fact#COMPANIES} only those companies are kept that other facts name, and without {@link Fact#EXECUTIVES} no signatories.
     */
    public Builder only(Fact fact, Fact... more) {
      facts = EnumSet.of(fact, more);
      return this;
    }

    /** The types of agreements that are kept; all by default. */
    public Builder agreementTypes(AgreementType type, AgreementType... more) {
      agreementTypes = EnumSet.of(type, more);
      return this;
    }

    /** The types of investments that are kept; all by default. */
    public Builder investmentTypes(InvestmentType type, InvestmentType... more) {
      investmentTypes = EnumSet.of(type, more);
      return this;
    }

    /**
     * Leaves out agreements and investments whose confidence is lower; 0.3 by default, 0 keeps all of them. A higher limit makes fewer
     * mistakes and misses more. Of agreements with a confidence of 0.9 or more, at least nine in ten were right in every attribute on
     * articles that the weights were not learned from; no investment is told so plainly that it gets there.
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

    /**
     * How many UTF-16 code units of an article's text, or of its HTML, are read; what follows is as if it were not there. No limit by
     * default: time and memory grow with the length, and no faster.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxLength(int length) {
      if (length < 0) {
        throw new IllegalArgumentException("maxLength " + length + " is negative");
      }
      maxLength = length;
      return this;
    }

    /**
     * Builds the extractor; the builder can be used on.
     *
     * @throws IllegalStateException for words of one's own that contradict each other, such as a name of two companies, and for a
     *     word to be taken away that the library does not have; the message names the words
     */
    public Extractor build() {
      return new Extractor(
          new Settings(facts, agreementTypes, investmentTypes, minConfidence, maxLength),
          new RegistryChanges(own, aliases, withoutCompanies, withoutNames),
          words);
    }
  }
}

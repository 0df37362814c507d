package io.github.dealwire.seeds.samples;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Bound;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.PublicationBasis;
import io.github.dealwire.model.SourceArticle;
import io.github.dealwire.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds an extraction and the article that it is of: a line for each fact. A company that a fact names, and nobody has added, is
 * added.
 */
public final class SampleExtraction {

  private String id = "sample";
  private Optional<String> title = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private LocalDate publishedOn = Samples.DAY;
  private final Map<String, SampleCompany> companies = new LinkedHashMap<>();
  private final Map<String, SampleExecutive> executives = new LinkedHashMap<>();
  private final List<SampleAgreement> agreements = new ArrayList<>();
  private final List<SampleInvestment> investments = new ArrayList<>();

  SampleExtraction() {}

  /** The id of the article; {@code sample} where nothing is set. */
  public SampleExtraction id(String id) {
    this.id = id;
    return this;
  }

  /** The headline; none where nothing is set. */
  public SampleExtraction title(String title) {
    this.title = Optional.of(title);
    return this;
  }

  /** The newspaper; none where nothing is set. */
  public SampleExtraction publisher(String publisher) {
    this.publisher = Optional.of(publisher);
    return this;
  }

  /** The day of publication; 2025-02-27 where nothing is set. */
  public SampleExtraction publishedOn(LocalDate day) {
    this.publishedOn = day;
    return this;
  }

  /** Adds a company. */
  public SampleExtraction add(SampleCompany company) {
    companies.put(company.name, company);
    return this;
  }

  /** Adds an executive. */
  public SampleExtraction add(SampleExecutive executive) {
    executives.put(executive.name, executive);
    return this;
  }

  /** Adds an agreement. */
  public SampleExtraction add(SampleAgreement agreement) {
    agreements.add(agreement);
    return this;
  }

  /** Adds an investment. */
  public SampleExtraction add(SampleInvestment investment) {
    investments.add(investment);
    return this;
  }

  /** Builds it. */
  public Extraction build() {
    Story story = new Story();
    companies.values().forEach(story::company);
    executives.values().forEach(story::executive);
    agreements.forEach(story::agreement);
    investments.forEach(story::investment);
    SourceArticle article =
        SourceArticle.builder()
            .id(id)
            .title(title)
            .publisher(publisher)
            .publishedOn(PartialDate.of(publishedOn))
            .publishedOnBasis(PublicationBasis.GIVEN)
            .text(story.text.toString())
            .build();
    Extraction.Builder extraction = Extraction.builder().article(article);
    story.companies.values().forEach(company -> extraction.addCompany(company.build()));
    story.executives.forEach(extraction::addExecutive);
    story.agreements.forEach(extraction::addAgreement);
    story.investments.forEach(extraction::addInvestment);
    return extraction.build();
  }

  static Span span(int start, String text) {
    return Span.builder().start(start).end(start + text.length()).text(text).rule("sample").build();
  }

  static Money money(int start, long value, String currency) {
    String text = value + " " + currency;
    return Money.builder()
        .value(BigDecimal.valueOf(value))
        .currency(currency)
        .bound(Bound.EXACT)
        .start(start)
        .end(start + text.length())
        .text(text)
        .build();
  }

  /** The article as it is written, and the objects that stand in it. */
  static final class Story {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> companyIds = new LinkedHashMap<>();
    private final Map<String, Company.Builder> companies = new LinkedHashMap<>();
    private final Map<String, String> executiveIds = new LinkedHashMap<>();
    private final List<Executive> executives = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Investment> investments = new ArrayList<>();

    void write(String words) {
      text.append(words);
    }

    /** Writes a name. */
    Span mention(String name) {
      Span span = span(text.length(), name);
      text.append(name);
      return span;
    }

    /** Ends a line; what stands in it is the evidence. */
    Span line(int start) {
      Span span = span(start, text.substring(start));
      text.append('\n');
      return span;
    }

    int at() {
      return text.length();
    }

    /** Names companies, separated by commas, and adds them where nobody has: the ids. */
    List<String> names(List<String> names) {
      List<String> ids = new ArrayList<>();
      for (String name : names) {
        if (!ids.isEmpty()) {
          write(", ");
        }
        ids.add(name(name));
      }
      return ids;
    }

    /** Names a company, and adds it where nobody has. */
    String name(String name) {
      if (!companyIds.containsKey(name)) {
        start(name, new SampleCompany(name));
      }
      mentionCompany(name);
      return companyIds.getOrDefault(name, "");
    }

    private void start(String name, SampleCompany company) {
      String id = "c" + (companyIds.size() + 1);
      companyIds.put(name, id);
      companies.put(name, company.start(id));
    }

    private void mentionCompany(String name) {
      Span mention = mention(name);
      companies.computeIfPresent(name, (key, company) -> company.addMention(mention));
    }

    Money sum(long value, String currency) {
      Money money = money(text.length(), value, currency);
      text.append(money.text());
      return money;
    }

    private void company(SampleCompany company) {
      if (!companyIds.containsKey(company.name)) {
        start(company.name, company);
      }
      mentionCompany(company.name);
      text.append('\n');
    }

    private void executive(SampleExecutive executive) {
      String id = "e" + (executiveIds.size() + 1);
      executiveIds.put(executive.name, id);
      executives.add(executive.write(id, this));
    }

    private void agreement(SampleAgreement agreement) {
      agreements.add(agreement.write("a" + (agreements.size() + 1), this));
    }

    private void investment(SampleInvestment investment) {
      investments.add(investment.write("i" + (investments.size() + 1), this));
    }

    /** The id of a person who was added. */
    String person(String name) {
      String id = executiveIds.get(name);
      if (id == null) {
        throw new IllegalStateException("'" + name + "' signs, but is no executive that was added; there are " + executiveIds.keySet());
      }
      return id;
    }
  }
}

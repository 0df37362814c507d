package io.github.dealwire.extract;

import io.github.dealwire.extract.agreement.AgreementDraft;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.confidence.Judgement;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.executive.PersonPosition;
import io.github.dealwire.extract.investment.InvestmentDraft;
import io.github.dealwire.extract.read.Trace;
import io.github.dealwire.extract.registry.OwnName;
import io.github.dealwire.extract.registry.RegistryChanges;
import io.github.dealwire.extract.registry.Trust;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What an extractor was told to find, and what it leaves out. */
record Settings(
    Set<Fact> facts, Set<AgreementType> agreementTypes, Set<InvestmentType> investmentTypes, double minConfidence, int maxLength) {

  /** The highest limit that costs no exact F1, neither on news that the weights were not learned from nor on the seeds. */
  static final double LEAST_CONFIDENCE = 0.3;

  static final Settings DEFAULT =
      new Settings(
          EnumSet.allOf(Fact.class), EnumSet.allOf(AgreementType.class), EnumSet.allOf(InvestmentType.class), LEAST_CONFIDENCE, Integer.MAX_VALUE);

  Settings {
    facts = Collections.unmodifiableSet(EnumSet.copyOf(facts));
    agreementTypes = Collections.unmodifiableSet(EnumSet.copyOf(agreementTypes));
    investmentTypes = Collections.unmodifiableSet(EnumSet.copyOf(investmentTypes));
  }

  /** A word as it is looked for: without spaces around it. */
  static String word(String what, String word) {
    String stripped = word.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(what + " is blank");
    }
    if (stripped.indexOf('\n') >= 0 || stripped.indexOf('\t') >= 0) {
      throw new IllegalArgumentException(what + " '" + stripped + "' has a line break or a tab");
    }
    return stripped;
  }

  static OwnName own(KnownCompany company) {
    return new OwnName(
        company.id().orElse(""),
        company.name(),
        company.type().orElse(null),
        company.englishName().orElse(""),
        company.listing().map(Listing::exchange).orElse(""),
        company.listing().map(Listing::ticker).orElse(""),
        company.group().orElse(""),
        company.country().orElse(""),
        company.aliases(),
        company.formerNames(),
        company.brands(),
        company.ambiguous() ? Trust.COMMON : Trust.FREE);
  }

  boolean wants(Fact fact) {
    return facts.contains(fact);
  }

  /** Whether anything but companies is to be found. */
  boolean wantsMoreThanCompanies() {
    return wants(Fact.EXECUTIVES) || wantsDeals();
  }

  boolean wantsDeals() {
    return wants(Fact.AGREEMENTS) || wants(Fact.INVESTMENTS);
  }

  boolean wants(AgreementDraft draft, Trace trace) {
    boolean wanted = draft.confidence() >= minConfidence && agreementTypes.contains(draft.type());
    if (!wanted && trace.on()) {
      trace.rejected(
          Trace.Candidate.AGREEMENT, draft.tellings().get(0).start(), draft.tellings().get(0).end(),
          unwanted(draft.judgement(), draft.type().name(), draft.parties().toString()));
    }
    return wanted;
  }

  boolean wants(InvestmentDraft draft, Trace trace) {
    boolean wanted = draft.confidence() >= minConfidence && investmentTypes.contains(draft.type());
    if (!wanted && trace.on()) {
      trace.rejected(
          Trace.Candidate.INVESTMENT, draft.tellings().get(0).start(), draft.tellings().get(0).end(),
          unwanted(draft.judgement(), draft.type().name(), draft.investors() + " → " + draft.recipients()));
    }
    return wanted;
  }

  private String unwanted(Judgement<?> judgement, String type, String sides) {
    if (judgement.confidence() >= minConfidence) {
      return type + " " + sides + ": the caller does not want this type";
    }
    long percent = Math.round(judgement.confidence() * 100);
    return type + " " + sides + ": confidence of " + percent + " % is too low: " + String.join("; ", judgement.reasons());
  }

  /** The article up to the greatest length. */
  Article cut(Article article) {
    if (article.text().orElse("").length() <= maxLength && article.html().orElse("").length() <= maxLength) {
      return article;
    }
    return Article.builder()
        .id(article.id())
        .title(article.title())
        .publisher(article.publisher())
        .publishedOn(article.publishedOn())
        .text(article.text().map(this::cut))
        .html(article.html().map(this::cut))
        .build();
  }

  private String cut(String text) {
    if (text.length() <= maxLength) {
      return text;
    }
    int end = maxLength > 0 && Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    return text.substring(0, end);
  }

  /** The companies that the facts name, in the order of the article; all of them where companies are wanted. */
  List<CompanyEntity> companies(
      List<CompanyEntity> all, List<PersonEntity> people, List<AgreementDraft> agreements, List<InvestmentDraft> investments) {
    if (wants(Fact.COMPANIES)) {
      return all;
    }
    Set<CompanyEntity> named = Collections.newSetFromMap(new IdentityHashMap<>());
    people.forEach(person -> person.positions().stream().map(PersonPosition::company).forEach(named::add));
    agreements.forEach(agreement -> named.addAll(agreement.parties()));
    investments.forEach(investment -> {
      named.addAll(investment.investors());
      named.addAll(investment.recipients());
      named.addAll(investment.sellers());
      if (investment.lead() != null) {
        named.add(investment.lead());
      }
    });
    return all.stream().filter(named::contains).toList();
  }

  /** What the settings and the words of one's own come to in one line each, those that are not the defaults. */
  List<String> describe(RegistryChanges changes, OwnWords words) {
    List<String> lines = new ArrayList<>();
    describe(lines, "facts", facts, DEFAULT.facts);
    describe(lines, "agreement types", agreementTypes, DEFAULT.agreementTypes);
    describe(lines, "investment types", investmentTypes, DEFAULT.investmentTypes);
    describe(lines, "min confidence", minConfidence, DEFAULT.minConfidence);
    describe(lines, "max length", maxLength, DEFAULT.maxLength);
    changes.companies().forEach(company -> lines.add("company " + company));
    changes.aliases().forEach(alias -> lines.add("alias " + alias));
    changes.withoutCompanies().stream().sorted().forEach(company -> lines.add("without company " + company));
    changes.withoutNames().stream().sorted().forEach(name -> lines.add("without name " + name));
    words.describe(lines);
    return lines;
  }

  private static void describe(List<String> lines, String what, Object value, Object standard) {
    if (!value.equals(standard)) {
      lines.add(what + " " + value);
    }
  }
}

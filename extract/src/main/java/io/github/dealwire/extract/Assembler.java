package io.github.dealwire.extract;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.agreement.AgreementDraft;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.executive.PersonPosition;
import io.github.dealwire.extract.investment.InvestmentDraft;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Telling;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Fingerprint;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.Listing;
import io.github.dealwire.model.Position;
import io.github.dealwire.model.SourceArticle;
import io.github.dealwire.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the objects that come out of what the extractors have put together. */
final class Assembler {

  private final Fingerprint fingerprint;
  private final Reading reading;
  private final Companies found;
  private final ArticleText text;
  private final Spans spans;
  private final Map<CompanyEntity, String> companyIds = new IdentityHashMap<>();
  private final List<Company> companies = new ArrayList<>();
  private final Map<PersonEntity, String> personIds = new IdentityHashMap<>();
  private final List<Executive> people = new ArrayList<>();

  Assembler(Fingerprint fingerprint, Reading reading, Companies found) {
    this.fingerprint = fingerprint;
    this.reading = reading;
    this.found = found;
    this.text = reading.text();
    this.spans = new Spans(text);
  }

  Extraction assemble(
      List<CompanyEntity> named, List<PersonEntity> executives, List<AgreementDraft> agreements, List<InvestmentDraft> investments) {
    named.forEach(this::company);
    executives.forEach(this::person);
    return Extraction.builder()
        .article(source())
        .addAllCompanies(companies)
        .addAllExecutives(people)
        .addAllAgreements(agreements(agreements))
        .addAllInvestments(investments(investments))
        .fingerprint(fingerprint)
        .build();
  }

  private SourceArticle source() {
    return SourceArticle.builder()
        .id(text.id())
        .title(text.title())
        .publisher(text.publisher())
        .publishedOn(text.publishedOn())
        .publishedOnBasis(text.publishedOnBasis())
        .addAllReporters(text.reporters())
        .text(text.text())
        .build();
  }

  private void company(CompanyEntity entity) {
    String id = "c" + (companies.size() + 1);
    companyIds.put(entity, id);
    Company.Builder company =
        Company.builder()
            .id(id)
            .name(entity.name())
            .englishName(entity.englishName())
            .type(entity.type())
            .registryId(entity.registryId())
            .addAllAliases(entity.aliases(text.chars()));
    entity.known().ifPresent(
        name -> {
          if (!name.exchange().isEmpty() && !name.ticker().isEmpty()) {
            company.listing(Listing.builder().exchange(name.exchange()).ticker(name.ticker()).build());
          }
          if (!name.group().isEmpty()) {
            company.group(name.group());
          }
          if (!name.country().isEmpty()) {
            company.country(name.country());
          }
        });
    for (CompanyMention mention : entity.mentions()) {
      company.addMentions(spans.span(mention));
    }
    companies.add(company.build());
  }

  private void person(PersonEntity entity) {
    String id = "e" + (people.size() + 1);
    personIds.put(entity, id);
    Executive.Builder executive = Executive.builder().id(id).name(entity.name()).originalName(entity.originalName());
    for (PersonPosition position : entity.positions()) {
      executive.addPosition(
          Position.builder()
              .company(companyIds.get(position.company()))
              .title(position.title())
              .rank(position.rank())
              .unit(Optional.ofNullable(position.unit()))
              .former(position.former())
              .asOf(Optional.ofNullable(position.asOf()))
              .addEvidence(spans.evidence(position.start(), position.end(), position.rule()))
              .build());
    }
    for (PersonEntity.NameMention mention : entity.mentions()) {
      executive.addMention(spans.span(mention.start(), mention.end(), mention.rule()));
    }
    people.add(executive.build());
  }

  /** In the order in which they stand in the extraction. */
  static List<AgreementDraft> agreementsInOrder(List<AgreementDraft> drafts) {
    return drafts.stream().sorted(Comparator.comparingInt(d -> d.tellings().get(0).start())).toList();
  }

  private List<Agreement> agreements(List<AgreementDraft> drafts) {
    List<Agreement> out = new ArrayList<>();
    agreementsInOrder(drafts).forEach(draft -> {
      Agreement.Builder agreement =
          Agreement.builder()
              .id("a" + (out.size() + 1))
              .type(draft.type())
              .stage(draft.stage())
              .addAllParties(ids(draft.parties()))
              .name(Optional.ofNullable(draft.name()))
              .addAllSignatories(draft.people().stream().map(personIds::get).filter(Objects::nonNull).toList())
              .addAllEvidence(evidence(draft.tellings(), draft.parties()))
              .confidence(draft.confidence());
      date(draft.date()).ifPresent(d -> agreement.date(d.date()).dateText(text.chars().substring(d.start(), d.end())));
      if (draft.value() != null) {
        agreement.value(spans.money(draft.value()));
      }
      out.add(agreement.build());
    });
    return out;
  }

  /** In the order in which they stand in the extraction. */
  static List<InvestmentDraft> investmentsInOrder(List<InvestmentDraft> drafts) {
    return drafts.stream().sorted(Comparator.comparingInt(d -> d.tellings().get(0).start())).toList();
  }

  private List<Investment> investments(List<InvestmentDraft> drafts) {
    List<Investment> out = new ArrayList<>();
    investmentsInOrder(drafts).forEach(draft -> {
      List<CompanyEntity> sides = new ArrayList<>(draft.investors());
      sides.addAll(draft.recipients());
      Investment.Builder investment =
          Investment.builder()
              .id("i" + (out.size() + 1))
              .type(draft.type())
              .stage(draft.stage())
              .addAllInvestors(ids(draft.investors()))
              .addAllRecipients(ids(draft.recipients()))
              .addAllSellers(ids(draft.sellers()))
              .addAllEvidence(evidence(draft.tellings(), sides))
              .confidence(draft.confidence());
      date(draft.date()).ifPresent(d -> investment.date(d.date()).dateText(text.chars().substring(d.start(), d.end())));
      if (draft.amount() != null) {
        investment.amount(spans.money(draft.amount()));
      }
      Optional.ofNullable(draft.lead()).map(companyIds::get).ifPresent(investment::lead);
      Optional.ofNullable(draft.period()).ifPresent(investment::period);
      Optional.ofNullable(draft.until()).ifPresent(investment::until);
      out.add(investment.build());
    });
    return out;
  }

  private static Optional<TimeMention> date(@Nullable TimeMention date) {
    return date == null || date.date() == null ? Optional.empty() : Optional.of(date);
  }

  private List<String> ids(List<CompanyEntity> entities) {
    return entities.stream().map(companyIds::get).distinct().toList();
  }

  /** The sentences that tell a fact, and, where none of them names a side, the last one before that does. */
  private List<Span> evidence(List<Telling> tellings, List<CompanyEntity> sides) {
    List<Span> evidence = new ArrayList<>();
    boolean named = false;
    for (Telling telling : tellings) {
      Span span = spans.evidence(telling.sentence(), telling.start(), telling.end(), telling.rule());
      if (evidence.stream().noneMatch(e -> e.start() == span.start() && e.in().equals(span.in()))) {
        evidence.add(span);
        named |= names(telling.sentence(), span, sides);
      }
    }
    if (!named) {
      CompanyMention antecedent = antecedent(tellings.get(0).start(), sides);
      if (antecedent != null) {
        int index = reading.sentenceAt(antecedent.start());
        evidence.add(spans.evidence(reading.sentences().get(index), antecedent.start(), antecedent.end(), "antecedent"));
      }
    }
    return evidence;
  }

  private boolean names(Sentence sentence, Span span, List<CompanyEntity> sides) {
    int from = sentence.start() + span.start() - text.offset(sentence.start());
    int to = from + span.end() - span.start();
    return found.mentions(from, to).stream().anyMatch(mention -> sides.contains(mention.company()));
  }

  /** The last mention of a side before a position; where none stands there, the first of the first side. */
  private @Nullable CompanyMention antecedent(int before, List<CompanyEntity> sides) {
    List<CompanyMention> mentions = found.mentions();
    for (int i = Ranges.firstFrom(mentions, CompanyMention::start, before) - 1; i >= 0; i--) {
      if (sides.contains(mentions.get(i).company())) {
        return mentions.get(i);
      }
    }
    return sides.isEmpty() ? null : sides.get(0).mentions().get(0);
  }
}

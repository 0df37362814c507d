package io.github.dealwire.extract;

import io.github.dealwire.extract.agreement.AgreementClues;
import io.github.dealwire.extract.agreement.AgreementDraft;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.company.KnownName;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.investment.InvestmentClues;
import io.github.dealwire.extract.investment.InvestmentDraft;
import io.github.dealwire.extract.read.Clue;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Trace;
import io.github.dealwire.extract.registry.NotCompany;
import io.github.dealwire.model.Extraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Listens while one article is read, and says why its extraction is as it is. */
final class Explainer implements Trace {

  private record Note(Candidate candidate, int start, int end, String reason) {}

  private final Set<Note> notes = new LinkedHashSet<>();

  @Override
  public boolean on() {
    return true;
  }

  @Override
  public void rejected(Candidate candidate, int start, int end, String reason) {
    notes.add(new Note(candidate, start, end, reason));
  }

  Explanation explain(Extractor.Finds finds, List<CompanyEntity> companies, Extraction extraction) {
    Reading reading = finds.reading();
    Spans spans = new Spans(reading.text());
    Map<String, List<Explanation.Reason>> reasons = new LinkedHashMap<>();
    for (int i = 0; i < companies.size(); i++) {
      reasons.put(extraction.companies().get(i).id(), reasons(spans, clues(reading, companies.get(i))));
    }
    for (int i = 0; i < finds.people().size(); i++) {
      reasons.put(extraction.executives().get(i).id(), reasons(spans, clues(reading, finds.people().get(i))));
    }
    List<AgreementDraft> agreements = Assembler.agreementsInOrder(finds.agreements());
    for (int i = 0; i < agreements.size(); i++) {
      reasons.put(extraction.agreements().get(i).id(), reasons(spans, AgreementClues.of(reading, agreements.get(i))));
    }
    List<InvestmentDraft> investments = Assembler.investmentsInOrder(finds.investments());
    for (int i = 0; i < investments.size(); i++) {
      reasons.put(extraction.investments().get(i).id(), reasons(spans, InvestmentClues.of(reading, investments.get(i))));
    }
    names(finds);
    titles(finds);
    List<Explanation.Rejected> rejected = notes.stream()
        .sorted(Comparator.comparingInt(Note::start).thenComparingInt(Note::end))
        .map(n -> new Explanation.Rejected(fact(n.candidate()), spans.span(n.start(), n.end(), "rejected"), n.reason()))
        .toList();
    return new Explanation(extraction, reasons, rejected);
  }

  private static Fact fact(Candidate candidate) {
    return switch (candidate) {
      case COMPANY -> Fact.COMPANIES;
      case EXECUTIVE -> Fact.EXECUTIVES;
      case AGREEMENT -> Fact.AGREEMENTS;
      case INVESTMENT -> Fact.INVESTMENTS;
    };
  }

  private static List<Explanation.Reason> reasons(Spans spans, List<Clue> clues) {
    return clues.stream()
        .map(c -> new Explanation.Reason(
            c.what(), c.start() < 0 ? Optional.empty() : Optional.of(spans.span(c.start(), c.end(), c.what())), c.detail()))
        .toList();
  }

  /** Each way of writing a company once, where it stands first. */
  private static List<Clue> clues(Reading reading, CompanyEntity company) {
    List<Clue> clues = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (CompanyMention mention : company.mentions()) {
      if (seen.add(mention.rule() + reading.chars().substring(mention.start(), mention.end()))) {
        clues.add(new Clue("mention", mention.start(), mention.end(), mention.rule() + alias(reading, mention)));
      }
    }
    return clues;
  }

  private static String alias(Reading reading, CompanyMention mention) {
    for (Hit hit : reading.hitsAt(Kind.NAME, mention.start())) {
      KnownName known = hit.row(KnownName.class);
      if (hit.end() == mention.end() && mention.company().known().filter(known.name()::equals).isPresent()) {
        return ": " + known.alias().kind() + " " + known.alias().text() + " of " + known.name().id() + ", trust " + known.alias().trust();
      }
    }
    return "";
  }

  private static List<Clue> clues(Reading reading, PersonEntity person) {
    List<Clue> clues = new ArrayList<>();
    person.positions().forEach(p -> {
      String titles = String.join(
          ", ", reading.hits(Kind.TITLE, p.start(), p.end()).stream().map(hit -> hit.entry().text()).distinct().toList());
      clues.add(new Clue("position", p.start(), p.end(), p.title() + " of " + p.company().name() + ", order " + p.rule() + ", title rows: " + titles));
    });
    person.mentions().forEach(m -> clues.add(new Clue("mention", m.start(), m.end(), m.rule())));
    return clues;
  }

  /** Names of the tables that stand in the text and were not taken. */
  private void names(Extractor.Finds finds) {
    Reading reading = finds.reading();
    for (Hit hit : reading.hits(Kind.NOT_COMPANY)) {
      if (reading.leftEdge(hit.start())) {
        NotCompany row = hit.row(NotCompany.class);
        rejected(Candidate.COMPANY, hit.start(), hit.end(), "registry, no company: " + row.text() + ", " + row.what());
      }
    }
    for (Hit hit : reading.hits(Kind.NAME)) {
      if (reading.leftEdge(hit.start()) && finds.companies().mentions().stream().noneMatch(m -> m.start() < hit.end() && hit.start() < m.end())) {
        KnownName known = hit.row(KnownName.class);
        rejected(
            Candidate.COMPANY, hit.start(), hit.end(),
            "registry " + known.name().id() + ", trust " + known.alias().trust() + ": part of another word, or nothing beside it says that it is a company");
      }
    }
  }

  /** Titles that no executive of the extraction bears. */
  private void titles(Extractor.Finds finds) {
    int done = 0;
    for (Hit hit : finds.reading().hits(Kind.TITLE)) {
      boolean borne = finds.people().stream()
          .anyMatch(p -> p.positions().stream().anyMatch(x -> x.start() <= hit.start() && hit.end() <= x.end())
              || p.mentions().stream().anyMatch(m -> Math.abs(m.end() - hit.start()) <= 2 || Math.abs(m.start() - hit.end()) <= 2));
      if (hit.start() >= done && !borne) {
        rejected(Candidate.EXECUTIVE, hit.start(), hit.end(), "title row " + hit.entry().text() + ": no name with a company belongs to it");
      }
      done = Math.max(done, hit.end());
    }
  }
}

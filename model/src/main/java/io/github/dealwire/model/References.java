package io.github.dealwire.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the objects of one extraction must fulfil together: ids that exist, spans that the article has. */
final class References {

  private static final int SHOWN_IDS = 20;

  private final SourceArticle article;
  private final Set<String> companies = new LinkedHashSet<>();
  private final Set<String> executives = new LinkedHashSet<>();

  private References(SourceArticle article) {
    this.article = article;
  }

  static void check(Extraction extraction) {
    new References(extraction.article()).checkAll(extraction);
  }

  private void checkAll(Extraction extraction) {
    for (Company company : extraction.companies()) {
      add("company", companies, company.id());
      spans("company " + company.id(), company.mentions());
    }
    for (Executive executive : extraction.executives()) {
      add("executive", executives, executive.id());
      executive(executive);
    }
    Set<String> agreements = new HashSet<>();
    for (Agreement agreement : extraction.agreements()) {
      add("agreement", agreements, agreement.id());
      agreement(agreement);
    }
    Set<String> investments = new HashSet<>();
    for (Investment investment : extraction.investments()) {
      add("investment", investments, investment.id());
      investment(investment);
    }
  }

  private void executive(Executive executive) {
    String self = "executive " + executive.id();
    for (Position position : executive.positions()) {
      known(self, "company", position.company(), "company", companies);
      spans(self, position.evidence());
    }
    spans(self, executive.mentions());
  }

  private void agreement(Agreement agreement) {
    String self = "agreement " + agreement.id();
    known(self, "parties", agreement.parties(), "company", companies);
    known(self, "signatories", agreement.signatories(), "executive", executives);
    agreement.value().ifPresent(value -> money(self, value));
    spans(self, agreement.evidence());
  }

  private void investment(Investment investment) {
    String self = "investment " + investment.id();
    known(self, "investors", investment.investors(), "company", companies);
    known(self, "recipients", investment.recipients(), "company", companies);
    known(self, "sellers", investment.sellers(), "company", companies);
    investment.lead().ifPresent(lead -> known(self, "lead", lead, "company", companies));
    investment.amount().ifPresent(amount -> money(self, amount));
    spans(self, investment.evidence());
  }

  private static void add(String kind, Set<String> ids, String id) {
    Checks.require(ids.add(id), kind + " " + id, "the id is taken; each " + kind + " needs its own");
  }

  private static void known(String self, String field, List<String> ids, String kind, Set<String> known) {
    for (String id : ids) {
      known(self, field, id, kind, known);
    }
  }

  private static void known(String self, String field, String id, String kind, Set<String> known) {
    if (!known.contains(id)) {
      throw new IllegalStateException(
          self + ": " + field + " names " + id + ", but the extraction has no such " + kind + "; it has " + some(known));
    }
  }

  private static String some(Set<String> ids) {
    String first = ids.stream().limit(SHOWN_IDS).collect(Collectors.joining(", "));
    return ids.isEmpty() ? "none" : ids.size() > SHOWN_IDS ? first + ", …" : first;
  }

  private void money(String self, Money money) {
    span(self, money.start(), money.end(), money.text(), money.in());
  }

  private void spans(String self, List<Span> spans) {
    for (Span span : spans) {
      span(self, span.start(), span.end(), span.text(), span.in());
    }
  }

  private void span(String self, int start, int end, String text, Optional<SourceField> in) {
    String where = in.isPresent() ? "title" : "text";
    Optional<String> source = in.isPresent() ? article.title() : article.text();
    if (source.isEmpty()) {
      // Without its text nothing can be compared; a text without the title that a span counts in is a mistake.
      Checks.require(in.isEmpty() || article.text().isEmpty(), self, "a span lies in the title, but the article has none");
      return;
    }
    String whole = source.get();
    if (end > whole.length()) {
      throw new IllegalStateException(
          self + ": the span from " + start + " to " + end + " ends outside the " + where + ", which has " + whole.length()
              + " UTF-16 code units");
    }
    if (!whole.startsWith(text, start)) {
      throw new IllegalStateException(
          self + ": the span from " + start + " to " + end + " says " + Checks.quote(text) + ", the " + where + " has "
              + Checks.quote(whole.substring(start, end)) + " there");
    }
  }
}

package io.github.dealwire.seeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the spans of an extraction quote the article, and say what they are said to say. */
final class Grounding {

  private static final int MAX_EVIDENCE = 400;

  private final Prediction prediction;
  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  private Grounding(Prediction prediction) {
    this.prediction = prediction;
    for (Prediction.Company company : prediction.companies()) {
      Set<String> all = new LinkedHashSet<>(Cast.ownNames(company));
      all.addAll(Names.normals(company.aliases()));
      names.put(company.id(), all);
    }
  }

  static void count(Prediction prediction, Count count) {
    Grounding grounding = new Grounding(prediction);
    prediction.companies().forEach(company -> count.object(grounding.grounded(company)));
    prediction.executives().forEach(executive -> count.object(grounding.grounded(executive)));
    prediction.agreements().forEach(deal -> count.object(grounding.grounded(deal, "")));
    prediction.investments().forEach(deal -> count.object(grounding.grounded(deal, Names.normal(moneyText(deal)))));
  }

  /** Which objects have a wrong span, in words. */
  static List<String> faults(Prediction prediction) {
    Grounding grounding = new Grounding(prediction);
    List<String> faults = new ArrayList<>();
    prediction.companies().stream().filter(c -> !grounding.grounded(c)).forEach(c -> faults.add("company " + c.id() + ", " + c.name()));
    prediction.executives().stream().filter(e -> !grounding.grounded(e)).forEach(e -> faults.add("executive " + e.id() + ", " + e.name()));
    deals(faults, "agreement a", prediction.agreements(), deal -> grounding.grounded(deal, ""));
    deals(faults, "investment i", prediction.investments(), deal -> grounding.grounded(deal, Names.normal(moneyText(deal))));
    return faults;
  }

  private static void deals(List<String> faults, String kind, List<Prediction.Deal> deals, Predicate<Prediction.Deal> grounded) {
    for (int i = 0; i < deals.size(); i++) {
      if (!grounded.test(deals.get(i))) {
        faults.add(kind + (i + 1) + ", " + deals.get(i).evidence().stream().map(Prediction.Span::text).toList());
      }
    }
  }

  private static @Nullable String moneyText(Prediction.Deal deal) {
    return deal.money() == null ? null : deal.money().text();
  }

  private boolean grounded(Prediction.Company company) {
    return quoted(company.mentions())
        && company.mentions().stream().allMatch(span -> namesOf(company.id()).contains(Names.normal(span.text())));
  }

  private boolean grounded(Prediction.Executive person) {
    String family = Names.normal(family(person.name()));
    String name = Names.normal(person.name());
    return quoted(person.mentions()) && person.mentions().stream().allMatch(span -> {
      String text = Names.normal(span.text());
      return text.contains(family) || name.contains(text) || span.text() != null && span.text().equals(person.originalName());
    });
  }

  /** The last word of a name of several, the first syllable of a Korean one. */
  private static String family(String name) {
    if (name.isEmpty()) {
      return " ";
    }
    return name.indexOf(' ') >= 0
        ? name.substring(name.stripTrailing().lastIndexOf(' ') + 1).strip()
        : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private boolean grounded(Prediction.Deal deal, String money) {
    if (!quoted(deal.evidence()) || deal.evidence().stream().anyMatch(span -> length(span) > MAX_EVIDENCE)) {
      return false;
    }
    String said = Names.normal(deal.evidence().stream().map(Prediction.Span::text).collect(Collectors.joining(" ")));
    return !money.isEmpty() && said.contains(money)
        || Stream.of(deal.parties(), deal.investors(), deal.recipients())
            .flatMap(List::stream)
            .flatMap(id -> namesOf(id).stream())
            .anyMatch(said::contains);
  }

  private Set<String> namesOf(String id) {
    return names.getOrDefault(id, Set.of());
  }

  private static int length(Prediction.Span span) {
    return span.text() == null ? 0 : span.text().codePointCount(0, span.text().length());
  }

  /** Whether there is a span, and every one is the very substring and names its rule. */
  private boolean quoted(List<Prediction.Span> spans) {
    return !spans.isEmpty() && spans.stream().allMatch(this::quoted);
  }

  private boolean quoted(Prediction.Span span) {
    String field = span.in() == null || span.in().isEmpty() ? "text" : span.in();
    String source = field.equals("title") ? prediction.title() : prediction.text();
    return (field.equals("title") || field.equals("text"))
        && 0 <= span.start()
        && span.start() < span.end()
        && span.end() <= source.length()
        && source.substring(span.start(), span.end()).equals(span.text())
        && span.hasRule();
  }
}

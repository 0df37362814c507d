package io.github.dealwire.seeds;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of an extraction in one line each, for messages. */
final class Describe {

  private final Extraction extraction;

  Describe(Extraction extraction) {
    this.extraction = extraction;
  }

  String company(Company company) {
    StringBuilder line = new StringBuilder(company.name());
    if (company.aliases().size() > 1 || !company.aliases().contains(company.name())) {
      line.append(" (").append(String.join(", ", company.aliases())).append(')');
    }
    line.append(' ').append(company.type());
    company.registryId().ifPresent(id -> line.append(' ').append(id));
    return line.toString();
  }

  String executive(Executive executive) {
    String positions =
        executive.positions().stream()
            .map(p -> p.title() + " @ " + name(p.company()) + (p.former() ? " (former)" : ""))
            .collect(Collectors.joining("; "));
    return executive.name() + " — " + (positions.isEmpty() ? "no position" : positions);
  }

  String agreement(Agreement agreement) {
    StringBuilder line =
        new StringBuilder().append(agreement.stage()).append(' ').append(agreement.type()).append(": ").append(names(agreement.parties()));
    agreement.date().ifPresent(date -> line.append(" | ").append(date));
    agreement.value().ifPresent(value -> line.append(" | ").append(money(value)));
    if (!agreement.signatories().isEmpty()) {
      line.append(" | signed by ").append(people(agreement.signatories()));
    }
    return line + said(agreement.evidence().get(0).text());
  }

  String investment(Investment investment) {
    StringBuilder line = new StringBuilder().append(investment.stage()).append(' ').append(investment.type()).append(": ");
    line.append(investment.investors().isEmpty() ? "?" : names(investment.investors()));
    if (!investment.recipients().isEmpty()) {
      line.append(" -> ").append(names(investment.recipients()));
    }
    if (!investment.sellers().isEmpty()) {
      line.append(" | sold by ").append(names(investment.sellers()));
    }
    investment.amount().ifPresent(amount -> line.append(" | ").append(money(amount)));
    investment.date().ifPresent(date -> line.append(" | ").append(date));
    return line + said(investment.evidence().get(0).text());
  }

  static String money(Money money) {
    return money.value().toPlainString() + " " + money.currency();
  }

  private static String said(String evidence) {
    return "\n      \"" + evidence.replace('\n', ' ') + "\"";
  }

  String names(List<String> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String id) {
    return find(extraction.companies(), Company::id, id).map(Company::name).orElse(id);
  }

  private String people(List<String> ids) {
    return ids.stream()
        .map(id -> find(extraction.executives(), Executive::id, id).map(Executive::name).orElse(id))
        .collect(Collectors.joining(", "));
  }

  private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String id) {
    return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
  }

  /** Whether a company goes by a name: its own, its English one, one that the article uses. */
  static boolean called(Company company, String name) {
    return company.name().equals(name)
        || company.englishName().filter(name::equals).isPresent()
        || company.aliases().contains(name)
        || company.mentions().stream().anyMatch(mention -> mention.text().equals(name));
  }

  /** Whether a company of the extraction goes by a name. */
  boolean called(String id, String name) {
    return find(extraction.companies(), Company::id, id).filter(company -> called(company, name)).isPresent();
  }

  /** Whether ids stand for just these companies, in any order. */
  boolean areJust(List<String> ids, String... names) {
    return ids.size() == names.length && have(ids, names);
  }

  /** Whether these companies are among the ids. */
  boolean have(List<String> ids, String... names) {
    return List.of(names).stream().allMatch(name -> ids.stream().anyMatch(id -> called(id, name)));
  }

  /** Whether a person of the extraction goes by a name. */
  boolean personCalled(String id, String name) {
    return find(extraction.executives(), Executive::id, id).filter(person -> called(person, name)).isPresent();
  }

  static boolean called(Executive person, String name) {
    return person.name().equals(name)
        || person.originalName().filter(name::equals).isPresent()
        || person.mentions().stream().anyMatch(mention -> mention.text().equals(name));
  }

  boolean holds(Position position, String company, String title) {
    return position.title().equals(title) && called(position.company(), company);
  }
}

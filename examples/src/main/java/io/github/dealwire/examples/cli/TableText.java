package io.github.dealwire.examples.cli;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.Position;
import io.github.dealwire.model.SourceArticle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An extraction for a person to read, some lines an article. */
final class TableText {

  private static final String INDENT = "  ";
  private static final int LABEL_WIDTH = 13;

  private final Map<String, String> companies = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TableText() {}

  /** The lines, each with its end; an empty line stands at the end. */
  static String of(Extraction extraction) {
    TableText table = new TableText();
    table.add(extraction);
    return table.text.toString();
  }

  private void add(Extraction extraction) {
    extraction.companies().forEach(company -> companies.put(company.id(), company.name()));
    head(extraction.article());
    int before = text.length();
    rows("companies", extraction.companies().stream().map(TableText::company).toList());
    rows("executives", extraction.executives().stream().map(this::executive).toList());
    rows("agreements", extraction.agreements().stream().map(this::agreement).toList());
    rows("investments", extraction.investments().stream().map(this::investment).toList());
    if (text.length() == before) {
      line(INDENT + "nothing found");
    }
    line("");
  }

  private void head(SourceArticle article) {
    String id = article.id().map(name -> "[" + name + "]").orElse("");
    List<String> origin = new ArrayList<>();
    article.publishedOn().ifPresent(date -> origin.add(date.toString()));
    article.publisher().ifPresent(origin::add);
    line((article.title().orElse("(no title)") + " " + id).strip());
    if (!origin.isEmpty()) {
      line(String.join(", ", origin));
    }
  }

  private void rows(String label, List<String> rows) {
    String start = INDENT + label + " ".repeat(LABEL_WIDTH - label.length());
    for (String row : rows) {
      line(start + row);
      start = INDENT + " ".repeat(LABEL_WIDTH);
    }
  }

  private static String company(Company company) {
    return company.name() + company.listing().map(where -> " (" + where.exchange() + " " + where.ticker() + ")").orElse("");
  }

  private String executive(Executive executive) {
    String positions = executive.positions().stream().map(this::position).collect(Collectors.joining("; "));
    return executive.name() + (positions.isEmpty() ? "" : " — " + positions);
  }

  private String position(Position position) {
    return (position.former() ? "former " : "")
        + position.unit().map(unit -> unit + " ").orElse("")
        + position.title()
        + " @ "
        + name(position.company());
  }

  private String agreement(Agreement agreement) {
    List<String> parties = new ArrayList<>(agreement.parties().stream().map(this::name).toList());
    agreement.counterparty().ifPresent(parties::add);
    List<String> cells = new ArrayList<>();
    cells.add(agreement.stage() + " " + agreement.type() + ": " + String.join(", ", parties));
    agreement.date().ifPresent(date -> cells.add(date.toString()));
    agreement.value().ifPresent(value -> cells.add(money(value)));
    return String.join(" | ", cells);
  }

  private String investment(Investment investment) {
    List<String> sides = new ArrayList<>();
    sides.add(names(investment.investors()));
    if (!investment.recipients().isEmpty()) {
      sides.add(names(investment.recipients()));
    }
    List<String> cells = new ArrayList<>();
    cells.add(investment.stage() + " " + investment.type() + ": " + String.join(" → ", sides));
    investment.target().ifPresent(cells::add);
    investment.amount().ifPresent(amount -> cells.add(money(amount)));
    investment.date().ifPresent(date -> cells.add(date.toString()));
    return String.join(" | ", cells);
  }

  private static String money(Money money) {
    String max = money.max().map(most -> " to " + grouped(most)).orElse("");
    return money.text() + " (" + grouped(money.value()) + max + " " + money.currency() + ")";
  }

  private static String grouped(BigDecimal number) {
    StringBuilder digits = new StringBuilder(number.toPlainString());
    int point = digits.indexOf(".");
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  private String names(List<String> ids) {
    return ids.isEmpty() ? "?" : ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String id) {
    return companies.getOrDefault(id, id);
  }

  /** A line; an article's line breaks and the control characters that move a terminal's cursor become spaces. */
  private void line(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      text.append(Character.isISOControl(c) ? ' ' : c);
    }
    text.append('\n');
  }
}

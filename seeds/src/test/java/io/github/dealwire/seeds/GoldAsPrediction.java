package io.github.dealwire.seeds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dealwire.model.PartialDate;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gold turned into the extraction that says just that: without spans, with the first accepted name, type, stage and date. */
final class GoldAsPrediction {

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final ObjectNode json = Json.MAPPER.createObjectNode();

  private GoldAsPrediction(Gold gold) {
    ObjectNode article = json.putObject("article").put("id", gold.id());
    gold.publishedOn().ifPresent(day -> article.put("publishedOn", day.toString()));
    ArrayNode companies = json.putArray("companies");
    for (GoldCompany company : gold.companies()) {
      String id = "c" + (companies.size() + 1);
      company.names().forEach(name -> ids.putIfAbsent(Names.normal(name), id));
      ObjectNode node = companies.addObject().put("id", id).put("name", company.names().get(0));
      company.type().ifPresent(type -> node.put("type", type.name()));
      company.ticker().ifPresent(ticker -> node.putObject("listing").put("ticker", ticker));
      company.names().forEach(node.putArray("aliases")::add);
    }
    ArrayNode executives = json.putArray("executives");
    gold.executives().forEach(person -> executive(executives.addObject(), person));
    ArrayNode agreements = json.putArray("agreements");
    gold.agreements().forEach(agreement -> agreement(agreements.addObject(), agreement));
    ArrayNode investments = json.putArray("investments");
    gold.investments().forEach(investment -> investment(investments.addObject(), investment));
  }

  static Reader jsonLines(List<SeedArticle> seeds) {
    StringBuilder lines = new StringBuilder();
    seeds.forEach(seed -> lines.append(new GoldAsPrediction(seed.gold()).json).append('\n'));
    return new StringReader(lines.toString());
  }

  private void executive(ObjectNode node, GoldExecutive person) {
    node.put("id", person.names().get(0)).put("name", person.names().get(0));
    ArrayNode positions = node.putArray("positions");
    for (GoldPosition position : person.positions()) {
      ObjectNode one = positions.addObject().put("company", id(position.company())).put("title", position.titles().get(0));
      position.former().ifPresent(former -> one.put("former", former));
      position.asOf().ifPresent(asOf -> one.put("asOf", asOf.toString()));
    }
  }

  private void agreement(ObjectNode node, GoldAgreement agreement) {
    node.put("type", agreement.types().get(0).name()).put("stage", agreement.stages().get(0).name());
    agreement.parties().forEach(name -> node.withArray("parties").add(id(name)));
    agreement.signatories().forEach(node.withArray("signatories")::add);
    date(node, agreement.dates());
    agreement.value().ifPresent(value -> money(node.putObject("value"), value));
  }

  private void investment(ObjectNode node, GoldInvestment investment) {
    node.put("type", investment.types().get(0).name()).put("stage", investment.stages().get(0).name());
    investment.investors().forEach(name -> node.withArray("investors").add(id(name)));
    investment.recipients().forEach(name -> node.withArray("recipients").add(id(name)));
    date(node, investment.dates());
    investment.amount().ifPresent(amount -> money(node.putObject("amount"), amount));
  }

  private static void date(ObjectNode node, GoldDates dates) {
    dates.dates().stream().findFirst().flatMap(date -> date).map(PartialDate::toString).ifPresent(date -> node.put("date", date));
  }

  private static void money(ObjectNode node, GoldMoney money) {
    node.put("value", money.value()).put("currency", money.currency());
    money.bound().ifPresent(bound -> node.put("bound", bound.name()));
    money.krw().ifPresent(krw -> node.put("krw", krw.toBigIntegerExact()));
  }

  private String id(String name) {
    return Optional.ofNullable(ids.get(Names.normal(name))).orElseThrow();
  }
}

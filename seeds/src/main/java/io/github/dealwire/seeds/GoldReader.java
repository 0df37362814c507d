package io.github.dealwire.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Bound;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gold from JSON. A company that nobody names, a value that nobody knows and a field without meaning are refused. */
final class GoldReader {

  private final Set<String> companies = new LinkedHashSet<>();
  private final List<String> usualNames;

  private GoldReader(List<GoldCompany> companies) {
    companies.forEach(company -> company.names().forEach(name -> this.companies.add(Names.normal(name))));
    usualNames = companies.stream().map(company -> company.names().get(0)).toList();
  }

  static Gold read(JsonFields fields) {
    fields.only(
        "id", "source", "note", "topic", "difficulty", "publishedOn", "companies", "executives", "agreements", "investments");
    List<GoldCompany> companies = fields.objects("companies").stream().map(GoldReader::company).toList();
    GoldReader reader = new GoldReader(companies);
    return new Gold(
        fields.text("id"),
        fields.optionalDate("publishedOn"),
        companies,
        fields.objects("executives").stream().map(reader::executive).toList(),
        fields.objects("agreements").stream().map(reader::agreement).toList(),
        fields.objects("investments").stream().map(reader::investment).toList());
  }

  private static GoldCompany company(JsonFields fields) {
    fields.only("names", "type", "ticker", "optional");
    return new GoldCompany(
        fields.someTexts("names"),
        fields.optionalChoice("type", CompanyType.class),
        fields.optionalText("ticker"),
        fields.flag("optional"));
  }

  private GoldExecutive executive(JsonFields fields) {
    fields.only("names", "positions", "optional");
    return new GoldExecutive(
        fields.someTexts("names"),
        fields.objects("positions").stream().map(this::position).toList(),
        fields.flag("optional"));
  }

  private GoldPosition position(JsonFields fields) {
    fields.only("company", "titles", "former", "asOf", "optional");
    return new GoldPosition(
        known(fields, "company", fields.text("company")),
        fields.someTexts("titles"),
        fields.optionalFlag("former"),
        fields.optionalDate("asOf"),
        fields.flag("optional"));
  }

  private GoldAgreement agreement(JsonFields fields) {
    fields.only("types", "stages", "parties", "optionalParties", "dates", "signatories", "value", "optional");
    List<String> parties = known(fields, "parties");
    if (parties.isEmpty()) {
      throw fields.complaint("parties", "is empty; at least one is needed");
    }
    return new GoldAgreement(
        fields.someChoices("types", AgreementType.class),
        fields.someChoices("stages", Stage.class),
        parties,
        known(fields, "optionalParties"),
        dates(fields),
        fields.texts("signatories"),
        fields.object("value").map(GoldReader::money),
        fields.has("value"),
        fields.flag("optional"));
  }

  private GoldInvestment investment(JsonFields fields) {
    fields.only(
        "types", "stages", "investors", "optionalInvestors", "recipients", "optionalRecipients", "amount", "dates", "optional");
    return new GoldInvestment(
        fields.someChoices("types", InvestmentType.class),
        fields.someChoices("stages", Stage.class),
        known(fields, "investors"),
        known(fields, "optionalInvestors"),
        known(fields, "recipients"),
        known(fields, "optionalRecipients"),
        fields.object("amount").map(GoldReader::money),
        dates(fields),
        fields.flag("optional"));
  }

  private static GoldDates dates(JsonFields fields) {
    if (!fields.has("dates")) {
      return GoldDates.ANY;
    }
    if (fields.dates("dates").isEmpty()) {
      throw fields.complaint("dates", "is empty; [null] says that there is none, no field accepts all");
    }
    return GoldDates.of(fields.dates("dates"));
  }

  private static GoldMoney money(JsonFields fields) {
    fields.only("value", "currency", "bound", "max", "krw");
    return new GoldMoney(
        number(fields, "value").orElseThrow(() -> fields.complaint("value", "is missing")),
        fields.text("currency"),
        fields.optionalChoice("bound", Bound.class),
        number(fields, "krw"));
  }

  private static Optional<BigDecimal> number(JsonFields fields, String field) {
    JsonNode value = fields.get(field);
    if (value != null && !value.isNumber()) {
      throw fields.complaint(field, JsonFields.quoted(value) + " is no number");
    }
    return Optional.ofNullable(value).map(JsonNode::decimalValue);
  }

  private List<String> known(JsonFields fields, String field) {
    List<String> names = fields.texts(field);
    for (int i = 0; i < names.size(); i++) {
      known(fields, field + "[" + i + "]", names.get(i));
    }
    return names;
  }

  private String known(JsonFields fields, String field, String name) {
    if (!companies.contains(Names.normal(name))) {
      throw fields.complaint(field, "'" + name + "' is the name of no gold company (" + String.join(", ", usualNames) + ")");
    }
    return name;
  }
}

package io.github.dealwire.seeds;

import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What an extraction says. A message tells what was found instead.
 *
 * <pre>{@code
 * assertThat(extraction).hasAgreement(MOU).between("다온소프트", "한별전자").signedOn("2025-02-24");
 * assertThat(extraction).hasNoInvestment().isGrounded();
 * }</pre>
 */
public final class ExtractionAssert extends AbstractAssert<ExtractionAssert, Extraction> {

  private static final int ERRORS_SHOWN = 20;

  ExtractionAssert(Extraction actual) {
    super(actual, ExtractionAssert.class);
  }

  Extraction extraction() {
    isNotNull();
    return actual;
  }

  /** There is an agreement; the steps that follow say which. */
  public AgreementAssert hasAgreement() {
    return new AgreementAssert(this, new Describe(extraction())).narrow("of any type", agreement -> true);
  }

  /** There is an agreement of this type; the steps that follow say which. */
  public AgreementAssert hasAgreement(AgreementType type) {
    return new AgreementAssert(this, new Describe(extraction())).narrow(type.toString(), agreement -> agreement.type() == type);
  }

  /** There is an investment; the steps that follow say which. */
  public InvestmentAssert hasInvestment() {
    return new InvestmentAssert(this, new Describe(extraction())).narrow("of any type", investment -> true);
  }

  /** There is an investment of this type; the steps that follow say which. */
  public InvestmentAssert hasInvestment(InvestmentType type) {
    return new InvestmentAssert(this, new Describe(extraction())).narrow(type.toString(), investment -> investment.type() == type);
  }

  /** There is a company of this name, its own or another that the article uses. */
  public CompanyAssert hasCompany(String name) {
    return new CompanyAssert(this, new Describe(extraction())).called(name);
  }

  /** There is an executive of this name. */
  public ExecutiveAssert hasExecutive(String name) {
    return new ExecutiveAssert(this, new Describe(extraction())).called(name);
  }

  /** There are so many agreements. */
  public ExtractionAssert hasAgreements(int count) {
    return has(count, "agreements", extraction().agreements(), new Describe(actual)::agreement);
  }

  /** There are so many investments. */
  public ExtractionAssert hasInvestments(int count) {
    return has(count, "investments", extraction().investments(), new Describe(actual)::investment);
  }

  /** There is no agreement. */
  public ExtractionAssert hasNoAgreement() {
    return hasAgreements(0);
  }

  /** There is no investment. */
  public ExtractionAssert hasNoInvestment() {
    return hasInvestments(0);
  }

  /** There is no company of this name. */
  public ExtractionAssert hasNoCompany(String name) {
    List<Company> found = extraction().companies().stream().filter(company -> Describe.called(company, name)).toList();
    return has(0, "companies called " + name, found, new Describe(actual)::company);
  }

  /** There is no executive of this name. */
  public ExtractionAssert hasNoExecutive(String name) {
    List<Executive> found = extraction().executives().stream().filter(person -> Describe.called(person, name)).toList();
    return has(0, "executives called " + name, found, new Describe(actual)::executive);
  }

  private <T> ExtractionAssert has(int count, String what, List<T> found, Function<T, String> describe) {
    if (found.size() != count) {
      String lines = found.stream().map(fact -> "    " + describe.apply(fact) + "\n").collect(Collectors.joining());
      throw failure("%s", "\nExpecting " + (count == 0 ? "no" : String.valueOf(count)) + " " + what + ", but found " + found.size() + (found.isEmpty() ? "." : ":\n" + lines));
    }
    return this;
  }

  /**
   * The day of publication, as precise as it is known.
   *
   * @param date {@code 2025-02-24}, {@code 2025-02} or {@code 2025}
   */
  public ExtractionAssert isPublishedOn(String date) {
    Optional<PartialDate> found = extraction().article().publishedOn();
    if (!found.equals(Optional.of(PartialDate.parse(date)))) {
      throw failure("%s", "\nExpecting the article to be published on " + date + ", but found " + found.map(PartialDate::toString).orElse("no date") + ".");
    }
    return this;
  }

  /**
   * Every object has its place in the article: spans quote the text, a mention is a name of its object, an evidence names a side or the
   * amount.
   */
  public ExtractionAssert isGrounded() {
    List<String> faults = Grounding.faults(Prediction.of(Json.tree(ExtractionJson.toJson(extraction()))));
    if (!faults.isEmpty()) {
      throw failure("%s", "\nExpecting every object to have its place in the article, but these have not:\n    " + String.join("\n    ", faults));
    }
    return this;
  }

  /** It says all that the gold demands, and nothing that the gold does not allow: every figure of the {@link Scorer} is 1. */
  public ExtractionAssert isCorrect(Gold gold) {
    Score score = Scorer.against(gold).score(extraction());
    if (!score.errors().isEmpty()) {
      throw failure("%s", "\nExpecting what the gold of " + gold.id() + " demands, but these differ (gold <> found):\n" + errors(score));
    }
    return this;
  }

  static String errors(Score score) {
    List<ScoreError> errors = score.errors();
    String shown = errors.stream().limit(ERRORS_SHOWN).map(error -> "    " + error + "\n").collect(Collectors.joining());
    return errors.size() > ERRORS_SHOWN ? shown + "    and " + (errors.size() - ERRORS_SHOWN) + " more\n" : shown;
  }
}

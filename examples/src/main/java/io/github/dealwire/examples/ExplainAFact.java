package io.github.dealwire.examples;

import io.github.dealwire.extract.Explanation;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Investment;

/**
 * Why a fact is what it is, and what was rejected, for whoever wants to mend a row of a table. It prints:
 *
 * <pre>
 * i1 EQUITY
 *   trigger '투자했다' — investment/triggers.tsv: 투자, INVEST: EQUITY
 *   stage '투자했다' — 투자, ending PAST: CONCLUDED
 *   investor '다온소프트는' — 다온소프트: TOPIC
 *   recipient '한별전자에' — 한별전자: TO
 *   amount '300억원' — 30000000000 KRW
 * rejected '200억원' — investment/decoys.tsv: a word beside the sum says that it is something else
 * rejected '받아' — investment/triggers.tsv 받, RAISE: none of the words of the column with stands in its clause
 * rejected '투자했다' — CAPITAL_EXPENDITURE [새벽소재] → []: part or retelling of another investment, or too little for one of its own (a sum, a side)
 * </pre>
 */
public final class ExplainAFact {

  private ExplainAFact() {}

  /** Prints why an article tells an investment, and why it does not tell a second one. */
  public static void main(String[] args) {
    Extractor extractor = Extractor.builder().build();
    Explanation explanation = extractor.explain(Article.builder()
        .text("""
            다온소프트는 한별전자에 300억원을 투자했다. \
            새벽소재는 정부 보조금 200억원을 받아 공장에 투자했다.""")
        .build());

    for (Investment investment : explanation.extraction().investments()) {
      System.out.println(investment.id() + " " + investment.type());
      for (Explanation.Reason reason : explanation.reasons(investment.id())) {
        // the cues of its confidence stand at no place in the text
        reason.span().ifPresent(span -> System.out.println("  " + reason.what() + " '" + span.text() + "' — " + reason.detail()));
      }
    }
    for (Explanation.Rejected rejected : explanation.rejected()) {
      System.out.println("rejected '" + rejected.span().text() + "' — " + rejected.reason());
    }
  }
}

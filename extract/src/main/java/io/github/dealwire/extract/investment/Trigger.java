package io.github.dealwire.extract.investment;

import io.github.dealwire.model.InvestmentType;
import java.util.List;

/**
 * A verb or noun that tells of an investment.
 *
 * @param whole whether it begins a word: 들이 in 거둬들이 is another verb
 * @param needs words of which one must stand in the clause; none where the list is empty
 * @param drop words that, standing at its place, make it mean something else
 */
public record Trigger(
    String word, InvestmentType type, Frame frame, boolean whole, List<String> needs, List<String> drop) {

  /** Who gives and who gets. */
  public enum Frame {
    /** X가 Y에 N원을 투자했다. */
    INVEST,
    /** X가 N원을 들여 공장을 짓는다. */
    SPEND,
    /** X가 Y에 N원을 출자했다. */
    CONTRIBUTE,
    /** Y가 X로부터 N원을 유치했다. */
    RAISE,
    /** Y가 X를 대상으로 N원 규모의 유상증자를 한다. */
    ISSUE,
    /** X가 Y를, Y의 지분을 인수했다. */
    BUY,
    /** X가 Y를, X와 Y가 합병했다. */
    MERGE,
    /** Z가 Y를 X에 매각했다. */
    SELL,
    /** Y가 X에 팔렸다. */
    SOLD,
    /** Y 매각의 우선협상대상자로 X가 뽑혔다. */
    BID,
    /** X가 N원을 써냈다: the price of a bid. */
    OFFER,
    /** 인수 금액은 N원이다: the sum of a deal told before. */
    AMOUNT,
    /** X가 Z시와 N원 규모의 투자협약을 맺었다. */
    PACT,
    /** X가 N원 규모의 펀드를 조성했다. */
    POOL,
    /** 이번 투자에는 X가 참여했다. */
    JOIN;

    /** Whether it is about shares or whole companies, where talks and tenders go before the deal. */
    boolean purchase() {
      return switch (this) {
        case BUY, MERGE, SELL, SOLD, BID, OFFER, RAISE -> true;
        case INVEST, SPEND, CONTRIBUTE, ISSUE, AMOUNT, PACT, POOL, JOIN -> false;
      };
    }
  }
}

package io.github.dealwire.extract.investment;

import io.github.dealwire.model.InvestmentType;
import java.util.List;

/**
 * A verb or noun that tells of an investment.
 *
 * @param needs words of which one must stand in the clause; none where the list is empty
 * @param drop words that, standing at its place, make it mean something else
 */
record Trigger(String word, InvestmentType type, Frame frame, List<String> needs, List<String> drop) {

  /** Who gives and who gets. */
  enum Frame {
    /** X가 Y에 N원을 투자했다. */
    INVEST,
    /** X가 N원을 들여 공장을 짓는다. */
    SPEND,
    /** X가 Y에 N원을 출자했다. */
    CONTRIBUTE,
    /** Y가 X로부터 N원을 유치했다. */
    RAISE,
    /** X가 Y를, Y의 지분을 인수했다. */
    BUY,
    /** X가 Y를, X와 Y가 합병했다. */
    MERGE,
    /** Z가 Y를 X에 매각했다. */
    SELL,
    /** X가 N원 규모의 펀드를 조성했다. */
    POOL,
    /** 이번 투자에는 X가 참여했다. */
    JOIN
  }
}

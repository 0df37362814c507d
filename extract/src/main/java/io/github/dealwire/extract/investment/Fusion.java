package io.github.dealwire.extract.investment;

import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.InvestmentType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one event of a sum that is put in and what it buys, told by two verbs of a sentence: 500억원을 투자해 지분 10%를 확보했다. */
final class Fusion {

  private Fusion() {}

  static List<InvestmentEvent> of(List<InvestmentEvent> events) {
    List<InvestmentEvent> out = new ArrayList<>();
    for (InvestmentEvent event : events) {
      InvestmentEvent last = out.isEmpty() ? null : out.get(out.size() - 1);
      InvestmentEvent one = last == null ? null : told(last, event) ? last.with(event.amount(), last.stage(), last.type()) : fused(last, event);
      if (one != null) {
        out.set(out.size() - 1, one);
      } else {
        out.add(event);
      }
    }
    return out;
  }

  /** 유상증자에 참여해 500억원을 투입했다: the sum of what the verb before tells. */
  private static boolean told(InvestmentEvent put, InvestmentEvent sum) {
    return put.frame() == Trigger.Frame.CONTRIBUTE && put.amount() == null && !put.recipients().isEmpty() && money(sum.frame())
        && sum.amount() != null && sum.recipients().isEmpty() && !sum.aimed() && put.investors().equals(sum.investors())
        && put.index() == sum.index();
  }

  private static @Nullable InvestmentEvent fused(InvestmentEvent spent, InvestmentEvent bought) {
    boolean frames = money(spent.frame()) && bought.frame() == Trigger.Frame.BUY || money(spent.frame()) && money(bought.frame());
    if (!frames || spent.amount() == null || bought.amount() != null || !spent.investors().equals(bought.investors())) {
      return null;
    }
    List<CompanyEntity> from = spent.recipients();
    List<CompanyEntity> to = bought.recipients();
    if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
      return null;
    }
    if (bought.frame() != Trigger.Frame.BUY && (to.isEmpty() || !from.isEmpty())) {
      return null;
    }
    InvestmentType type = to.isEmpty() && !bought.aimed() ? (from.isEmpty() ? spent.type() : bought.type()) : bought.type();
    if (to.isEmpty() && from.isEmpty() && !bought.aimed()) {
      return null;
    }
    return new InvestmentEvent(
        bought.scene(), bought.frame(), type, bought.stage(), bought.investors(), to.isEmpty() ? from : to, bought.sellers(),
        spent.amount(), bought.date() == null ? spent.date() : bought.date(), spent.start(), bought.end(),
        spent.inherited() && bought.inherited(), true, spent.again(), false,
        bought.period() == null ? spent.period() : bought.period(), bought.until() == null ? spent.until() : bought.until(), Math.max(spent.share(), bought.share()));
  }

  private static boolean money(Trigger.Frame frame) {
    return frame == Trigger.Frame.INVEST || frame == Trigger.Frame.SPEND || frame == Trigger.Frame.CONTRIBUTE;
  }
}

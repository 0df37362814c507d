package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeKind;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes several investments of one clause that names several companies, each with its own sum, or sums in parallel. */
final class Spread {

  private static final int BRACKET = 4;
  private static final int DATED = 24;

  private final InvestmentEvent whole;
  private final Reading reading;
  private final List<MoneyMention> sums;
  private final int before;

  private Spread(InvestmentEvent whole, Reading reading, List<MoneyMention> sums, int before) {
    this.whole = whole;
    this.reading = reading;
    this.sums = sums;
    this.before = before;
  }

  /** The investments that an event stands for; itself where it is one. */
  static List<InvestmentEvent> of(InvestmentEvent whole, Reading reading, List<MoneyMention> sums, boolean each, int before) {
    Spread spread = new Spread(whole, reading, sums, before);
    int investors = whole.investors().size();
    int recipients = whole.recipients().size();
    if (recipients > 1) {
      // 한별전자(100억원)와 새봄홀딩스(200억원)를 인수했다
      List<InvestmentEvent> bracketed = spread.bracketed();
      if (!bracketed.isEmpty()) {
        return bracketed;
      }
      if (each && (sums.size() == recipients || sums.size() == 1)) {
        return spread.recipients(sums);
      }
      // 2021년 한별전자, 2022년 새봄홀딩스를 인수했다
      if (sums.isEmpty()) {
        return spread.recipients(List.of());
      }
    }
    if (investors > 1 && each && (sums.size() == investors || sums.size() == 1)) {
      return spread.investors();
    }
    return List.of(whole);
  }

  private List<InvestmentEvent> investors() {
    List<InvestmentEvent> out = new ArrayList<>();
    for (int i = 0; i < whole.investors().size(); i++) {
      MoneyMention sum = sums.get(sums.size() == 1 ? 0 : i);
      out.add(whole.with(List.of(whole.investors().get(i)), whole.recipients(), whole.type()).with(sum, whole.stage(), whole.type()));
    }
    return out;
  }

  private List<InvestmentEvent> recipients(List<MoneyMention> own) {
    List<InvestmentEvent> out = new ArrayList<>();
    for (int i = 0; i < whole.recipients().size(); i++) {
      CompanyEntity recipient = whole.recipients().get(i);
      MoneyMention sum = own.isEmpty() ? null : own.get(own.size() == 1 ? 0 : i);
      out.add(one(recipient, sum));
    }
    return out;
  }

  private List<InvestmentEvent> bracketed() {
    List<InvestmentEvent> out = new ArrayList<>();
    for (CompanyEntity recipient : whole.recipients()) {
      CompanyMention mention = mention(recipient);
      MoneyMention sum = null;
      for (MoneyMention money : reading.monies(mention == null ? before : mention.end(), before)) {
        if (mention != null && money.start() - mention.end() <= BRACKET && reading.chars().charAt(mention.end()) == '(') {
          sum = money;
          break;
        }
      }
      if (sum == null) {
        return List.of();
      }
      out.add(one(recipient, sum));
    }
    return out;
  }

  private InvestmentEvent one(CompanyEntity recipient, @Nullable MoneyMention sum) {
    InvestmentEvent event = whole.with(whole.investors(), List.of(recipient), whole.type()).with(sum, whole.stage(), whole.type());
    CompanyMention mention = mention(recipient);
    TimeMention own = mention == null ? null : date(mention);
    return own == null ? event : event.on(own);
  }

  private @Nullable TimeMention date(CompanyMention mention) {
    TimeMention best = null;
    for (TimeMention time : reading.times(Math.max(whole.scene().start(), mention.start() - DATED), mention.start())) {
      if (time.kind() == TimeKind.DATE && time.date() != null && !time.announcement()) {
        best = time;
      }
    }
    return best;
  }

  private @Nullable CompanyMention mention(CompanyEntity company) {
    CompanyMention last = null;
    for (CompanyMention mention : company.mentions()) {
      if (mention.start() >= whole.scene().start() && mention.end() <= before) {
        last = mention;
      }
    }
    return last;
  }
}

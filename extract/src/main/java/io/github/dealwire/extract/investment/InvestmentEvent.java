package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investment as one sentence tells it.
 *
 * @param inherited whether the actor stands in a sentence before
 */
record InvestmentEvent(
    Scene scene,
    InvestmentType type,
    Stage stage,
    List<CompanyEntity> investors,
    List<CompanyEntity> recipients,
    List<CompanyEntity> sellers,
    @Nullable MoneyMention amount,
    @Nullable TimeMention date,
    int start,
    int end,
    boolean inherited,
    String rule) {}

package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one sentence tells it.
 *
 * @param general whether the words name no certain kind (계약, 협약), so that another telling may know it better
 * @param loose whether only a relation is told (손잡고, 협력하기로), which a named instrument of the same sides makes needless
 * @param start where the words that tell it begin
 * @param end where they end
 * @param name what the sentence calls it, null where it only says what it is
 * @param inherited whether no side stands in the clause itself
 * @param act the verb that tells it
 * @param carried whether a side comes from a sentence before
 * @param orphan whether the sides stand with 와 and nobody acts
 */
record AgreementEvent(
    Scene scene,
    AgreementType type,
    boolean general,
    boolean loose,
    Stage stage,
    List<CompanyEntity> parties,
    @Nullable TimeMention date,
    @Nullable MoneyMention value,
    int start,
    int end,
    @Nullable String name,
    boolean inherited,
    Hit act,
    boolean carried,
    boolean orphan,
    String rule) {}

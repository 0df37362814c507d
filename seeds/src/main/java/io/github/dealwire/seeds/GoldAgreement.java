package io.github.dealwire.seeds;

import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Stage;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that an extraction has to find.
 *
 * @param types every type that is accepted; at least one
 * @param stages every stage that is accepted; at least one
 * @param parties the companies that contract, each by any of its names
 * @param optionalParties companies that may be there or not
 * @param dates the dates that are accepted
 * @param signatories who signed, each by any of the names; scored as an attribute
 * @param value the sum; absent where there is none or where it is not scored
 * @param valueScored whether an extraction has to give this sum, or none where it is absent
 * @param optional whether it may be absent without penalty
 */
public record GoldAgreement(
    List<AgreementType> types,
    List<Stage> stages,
    List<String> parties,
    List<String> optionalParties,
    GoldDates dates,
    List<String> signatories,
    Optional<GoldMoney> value,
    boolean valueScored,
    boolean optional) {

  /** Copies the lists. */
  public GoldAgreement {
    types = List.copyOf(types);
    stages = List.copyOf(stages);
    parties = List.copyOf(parties);
    optionalParties = List.copyOf(optionalParties);
    signatories = List.copyOf(signatories);
  }
}

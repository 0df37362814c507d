package io.github.dealwire.extract.agreement;

import io.github.dealwire.model.AgreementType;
import java.util.List;

/**
 * A noun that names an agreement.
 *
 * @param general whether it stands for any instrument of its kind (계약, 협약)
 * @param drop words that, standing at its place, make it mean something else
 */
public record Instrument(String noun, AgreementType type, Frame frame, boolean general, List<String> drop) {

  /** How the noun tells an agreement. */
  public enum Frame {
    /** An instrument that is signed: 업무협약, 공급계약. */
    SIGNED,
    /** A company that the sides found: 합작법인. */
    FOUNDED,
    /** A relation that they enter: 파트너십, 제휴. */
    JOINED,
    /** What heads talk about: 협력 방안. */
    TALKED,
    /** A dispute that they end: 소송. */
    DISPUTED
  }
}

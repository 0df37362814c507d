package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.model.AgreementType;
import java.util.List;

/**
 * A verb that tells an agreement without a noun that names it: 손잡다, 수주하다.
 *
 * @param partner the role in which the other side stands
 * @param needs words of which one must stand in the clause; none where the list is empty
 */
record Deed(String verb, AgreementType type, Role partner, Speech speech, List<String> needs) {

  /** Where the verb is at home. */
  enum Speech {
    /** Among those who make deals: 손잡다. */
    BUSINESS,
    /** Everywhere, so that only what is resolved or done is an agreement: 협력하다. */
    EVERYDAY
  }
}

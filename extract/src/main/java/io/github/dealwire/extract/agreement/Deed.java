package io.github.dealwire.extract.agreement;

import io.github.dealwire.model.AgreementType;

/** A verb that tells an agreement without a noun that names it: 손잡다, 수주하다. */
record Deed(String verb, AgreementType type) {}

package io.github.dealwire.extract.agreement;

/** What the way in which an agreement is told says about whether it is right; {@code confidence.tsv} has their weights and examples. */
enum AgreementCue {
  ALWAYS,
  SUBJECT,
  PARTNER,
  ONE_SIDE,
  UNKNOWN_SIDE,
  OTHERS,
  NEAR,
  INSTITUTION,
  DEED,
  LOOSE,
  MODIFIER,
  PLANNED,
  DISCUSSED,
  DATED,
  OLD,
  VALUED,
  LATE
}

package io.github.dealwire.model;

/** What kind of body a company is. */
public enum CompanyType {
  /** A single company. */
  CORPORATION,
  /** A business group (기업집단): SK그룹, 현대자동차그룹. */
  GROUP,
  /** Whatever is no company: a ministry, local government, university, institute, association, hospital, fund. */
  INSTITUTION
}

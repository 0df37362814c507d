package io.github.dealwire.model;

/** What the money is put into. */
public enum InvestmentType {
  /** Plants, equipment, research, a line of business. */
  CAPITAL_EXPENDITURE,
  /** A minority or unspecified stake: 지분 투자, 출자, 유상증자 참여, CB·BW 인수. */
  EQUITY,
  /** 투자 유치, 시리즈 A, 프리A, 시드. */
  FUNDING_ROUND,
  /** A fund set up or paid into: 펀드 조성, 펀드 출자. */
  FUND,
  /** 인수, 합병, 영업양수, 공개매수, a majority. */
  ACQUISITION
}

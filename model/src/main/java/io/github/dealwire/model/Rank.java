package io.github.dealwire.model;

/** The highest rank that a title holds, the highest first. */
public enum Rank {
  /** 회장, 의장. */
  CHAIR,
  /** 부회장. */
  VICE_CHAIR,
  /** 사장. */
  PRESIDENT,
  /** 부사장. */
  EXECUTIVE_VICE_PRESIDENT,
  /** 전무. */
  SENIOR_VICE_PRESIDENT,
  /** 상무. */
  VICE_PRESIDENT,
  /** 대표, 대표이사. */
  REPRESENTATIVE,
  /** CEO, CFO, CTO, CMO, 최고…책임자. */
  CHIEF_OFFICER,
  /** 본부장, 사업부장, 센터장, 총괄, 원장, 은행장, 총장. */
  HEAD,
  /** 이사. */
  DIRECTOR,
  /** 창업자. */
  FOUNDER,
  /** Any other title. */
  OTHER
}

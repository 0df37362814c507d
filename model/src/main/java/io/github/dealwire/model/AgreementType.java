package io.github.dealwire.model;

/** What kind of agreement it is, by the form that the article names; the guide of the evaluation fixes the borders. */
public enum AgreementType {
  /** 업무협약, 양해각서, MOU, MOA, HOA, 기본합의서, 텀시트, LOI, 투자협약, 협약. */
  MOU,
  /** Goods: 공급계약, 납품계약, 구매계약, ships, machines and arms on order. */
  SUPPLY_CONTRACT,
  /** Any other signed contract: works, services, lease, sole distribution, consulting, share purchase. */
  CONTRACT,
  /** 합작법인, 합작사, 조인트벤처. */
  JOINT_VENTURE,
  /** 공동 개발, 공동 연구 without one of the forms above. */
  JOINT_DEVELOPMENT,
  /** 기술이전, 라이선스, 특허 사용. */
  LICENSE,
  /** 제휴, 파트너십, 동맹, 협력, 손잡다 without one of the forms above. */
  PARTNERSHIP,
  /** 소송 취하, a dispute ended by consent. */
  SETTLEMENT
}

package io.github.dealwire.model;

/** How far an agreement or investment has come. */
public enum Stage {
  /** Talked about, examined, pursued: 논의, 협상, 추진, 검토. */
  UNDER_DISCUSSION,
  /** Decided, with the act itself ahead: 체결할 예정, 투자하기로 했다. */
  PLANNED,
  /** Done: 체결했다, 투자했다, 인수를 완료했다. */
  CONCLUDED,
  /** Ended or given up: 해지, 철회, 무산, 만료. */
  CALLED_OFF
}

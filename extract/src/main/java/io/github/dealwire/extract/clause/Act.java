package io.github.dealwire.extract.clause;

/** A verb that says what happens to an agreement or an investment. */
public record Act(String stem, Sense sense) {

  /** What the verb makes of its object. */
  public enum Sense {
    /** Signs it: 체결, 맺, 서명. */
    SIGN,
    /** Agrees on it: 합의. */
    AGREE,
    /** Only carries the tense: 단행, 진행, 이뤄지. */
    LIGHT,
    /** Finishes it: 완료, 마무리. */
    FINISH,
    /** Decides on it: 결정, 확정, 의결. */
    DECIDE,
    /** Makes it public: 발표, 공시, 공개. */
    ANNOUNCE,
    /** Talks about it, looks into it: 논의, 검토, 추진. */
    TALK,
    /** Sets about it: 나서, 착수. */
    PURSUE,
    /** Has it ahead: 앞두. */
    AWAIT,
    /** Ends it: 해지, 무산, 철회. */
    END,
    /** Founds it: 설립, 세우. */
    FOUND,
    /** Goes on with it: 연장, 유지, 강화. */
    KEEP,
    /** Holds a ceremony: 열, 개최. */
    HOLD,
    /** Wins it: 따내, 수주. */
    WIN,
    /** Takes part in it: 참여. */
    JOIN,
    /** Is there when it is signed: 참석. */
    ATTEND
  }
}

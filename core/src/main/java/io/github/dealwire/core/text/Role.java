package io.github.dealwire.core.text;

/** What a particle makes of the noun before it. A stack of particles (에서는, 과의) has the role of its first one. */
public enum Role {
  /** No particle stands there: the noun ends, or goes on. */
  NONE,
  /** 은, 는: what the sentence is about, in news nearly always who does it. Also 만은, 측은 is none. */
  TOPIC,
  /** 이, 가, 께서: who does it. */
  SUBJECT,
  /** 도: one more who does it, or to whom it is done. */
  ALSO,
  /** 을, 를: to whom or what it is done. */
  OBJECT,
  /** 과, 와, 하고, 랑, 과의, 와 함께: with whom; between two nouns just and. */
  WITH,
  /** 나, 이나, 이든: or. */
  OR,
  /** 을 비롯해, 를 포함한: among others. */
  INCLUDING,
  /** 에, 에게, 한테, 께, 에 대한, 을 상대로: to, in or at which. */
  TO,
  /** 에서, 에게서, 로부터, 서: from or in which; of a company also who does it (한빛전자에서 밝혔다). */
  FROM,
  /** 로, 으로, 에 의해: by, as, into or towards which. */
  BY,
  /** 로서, 으로서: in which capacity. */
  AS,
  /** 을 통해, 를 통한: through whom or what. */
  THROUGH,
  /** 의: whose. */
  OF,
  /** 부터: since when, beginning with whom. */
  SINCE,
  /** 까지: until when, up to whom. */
  UNTIL,
  /** 만, 뿐, 밖에: nobody else. */
  ONLY,
  /** 마다, 씩: for each. */
  EACH,
  /** 보다, 처럼, 만큼, 대로: compared with what. */
  LIKE,
  /** 이다, 인, 이며, 이자, 이라는, 였다: the noun says what something is. */
  COPULA,
  /** 이라고, 라며, 에 따르면: who or what is quoted. */
  QUOTE;

  /** Whether the noun can be who does it: 은/는, 이/가, 께서, 도. */
  public boolean marksActor() {
    return this == TOPIC || this == SUBJECT || this == ALSO;
  }
}

package io.github.dealwire.core.article;

/** What a word of {@code page-words.tsv} says about the line it stands in. */
enum Cue {
  /** A label of a menu, a button or a counter: 로그인, 글자크기, 좋아요. A line made of them is no text. */
  BUTTON,
  /** 무단전재, ⓒ: the article ends before it. */
  COPYRIGHT,
  /** The heading of a list of other articles: 많이 본 뉴스. */
  RELATED,
  /** The heading of another article on the same page: 다음 기사. */
  NEXT,
  /** The heading of reader comments: 댓글. */
  COMMENTS,
  /** The newspaper's imprint: 발행인, 청소년보호책임자. */
  FOOTER,
  /** A sentence of the newspaper to its readers: 구독하기, 크게 보실 수 있습니다. */
  PROMO,
  /** Stands before the time of publication: 기사입력, 승인. */
  PUBLISHED,
  /** Stands before the time of a later change: 수정, 최종수정. */
  EDITED,
  /** Stands before the source of a picture, with a sign of equality between: 사진=. */
  CREDIT,
  /** Ends the source of a picture, or is a source: 제공, 캡처, the name of an agency. */
  CREDIT_END,
  /** The name of an agency whose pictures newspapers print: it may stand without 사진 and 제공. */
  AGENCY,
  /** The job of who wrote it, after the name: 기자, 특파원. */
  REPORTER,
  /** Ends the name of a newspaper: 신문, 일보, 뉴스. */
  MEDIA,
  /** Glued into a sentence, and none of its words: 이미지 확대보기. */
  GAP,
  /** Closes a name's pop-up window, after the name: 닫기. */
  CLOSE,
  /** Ends what a name's pop-up window says: 기사 모아보기. */
  POPUP,
  /** A verb by which a company announces, after the day: 27일 밝혔다. */
  ANNOUNCED,
  /** Says that an event is still ahead, before its name: 열리는. */
  COMING,
  /** Moves a time into the year after: 내년. */
  NEXT_YEAR,
  /** Ends with a full stop and no sentence: Co., Ltd. */
  ABBREVIATION;

  int mask() {
    return 1 << ordinal();
  }
}

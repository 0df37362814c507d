package io.github.dealwire.extract.company;

/** What beside a name says that it is a company, and how much: {@link #ENOUGH} is enough. */
enum Cue {
  /** ㈜다온소프트, 다온소프트(주), 주식회사 다온소프트. */
  SIGN(4),
  /** 다온소프트(123456). */
  TICKER(4),
  /** 다온소프트(대표 홍길동). */
  HEAD_GLOSS(4),
  /** 다온소프트(Daon Soft). */
  LATIN_GLOSS(1),
  /** 스타트업 다온소프트, 자회사인 다온소프트. */
  DESCRIPTOR(2),
  /** 다온소프트 관계자. */
  SPOKESPERSON(2),
  /** 다온소프트 지분. */
  STAKE(1.5),
  /** 다온소프트 인수. */
  BOUGHT(1.5),
  /** 다온소프트 본사. */
  PREMISES(1),
  /** 다온소프트 대표. */
  TITLE(0.8),
  /** 다온소프트 홍길동 대표, 홍길동 다온소프트 대표. */
  PERSON_AND_TITLE(2.2),
  /** 쇼핑몰을 운영하는 다온소프트. */
  OPERATOR(1.5),
  /** 다온소프트와 업무협약. */
  PARTNER(1.6),
  /** 다온소프트는 … 협약. */
  DEAL_ACTOR(0.7),
  /** 다온소프트에 투자. */
  INVESTED_IN(1.5),
  /** 사명을 다온소프트로 바꿨다: says nothing of what it is. */
  RENAMED(0),
  /** No name at all. */
  NONE(0);

  static final double ENOUGH = 2;

  private final double weight;

  Cue(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}

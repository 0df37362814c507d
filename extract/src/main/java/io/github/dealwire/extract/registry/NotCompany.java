package io.github.dealwire.extract.registry;

/** A text that looks like a company, or holds the name of one, and is none. */
public record NotCompany(String text, What what) {

  /** What it is instead. */
  public enum What {
    /** A stock index, a reference price. */
    INDEX,
    /** Where shares are traded. */
    MARKET,
    /** A fair, a conference, a tournament. */
    EVENT,
    /** Goods, services, games, currencies of the net. */
    PRODUCT,
    /** A newspaper or an agency: where the news is from. */
    MEDIA,
    /** Who made or owns a picture. */
    CREDIT,
    /** A sports club (한화 이글스). */
    CLUB,
    /** A political party, a church. */
    PARTY,
    /** An office of state that makes no deals. */
    OFFICE,
    /** A place, a building, a plant. */
    PLACE,
    /** A brand of flats. */
    APARTMENT,
    /** A currency (한화 약 3억원). */
    MONEY,
    /** A phrase in which the name is an ordinary word (카카오 함량). */
    PHRASE,
    /** An abbreviation of business language. */
    TERM
  }
}

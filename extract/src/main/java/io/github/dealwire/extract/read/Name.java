package io.github.dealwire.extract.read;

import io.github.dealwire.model.CompanyType;
import java.util.List;

/**
 * A company, group or institution of the registry.
 *
 * @param id the registry id ({@code krx:005930}, {@code dw:microsoft})
 * @param name the usual Korean name
 * @param englishName the English name, or empty
 * @param exchange the stock exchange, or empty
 * @param ticker the ticker there, or empty
 * @param group the business group's common name, or empty
 * @param country ISO code, or empty
 * @param shortName of a group: the bare name that may stand for it (삼성); otherwise empty
 * @param flagship of a group: the id of the company that the bare name often means; otherwise empty
 * @param aliases other names
 */
public record Name(
    String id,
    String name,
    CompanyType type,
    String englishName,
    String exchange,
    String ticker,
    String group,
    String country,
    String shortName,
    String flagship,
    List<Alias> aliases) {

  /** How freely a string may be taken for the name. */
  public enum Trust {
    /** Wherever its edges are clean. */
    FREE,
    /** Only in the company of cues: it is also an ordinary word, or short. */
    COMMON,
    /** Only behind ㈜ or before a ticker. */
    STRICT
  }

  /**
   * A way to write the name.
   *
   * @param old a former name
   */
  public record Alias(String text, Trust trust, boolean old) {}
}

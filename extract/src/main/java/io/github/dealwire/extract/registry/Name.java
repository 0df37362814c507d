package io.github.dealwire.extract.registry;

import io.github.dealwire.model.CompanyType;
import java.util.List;

/**
 * A company, group or institution with what is known about it. A text is empty where nothing is known.
 *
 * @param id {@code krx:005930} for a listed company, {@code dart:00126380} for another that files with DART, {@code ftc:samsung} for
 *     a business group, {@code dw:nvidia} for the rest
 * @param name the usual Korean name, without (주)
 * @param exchange KOSPI, KOSDAQ, KONEX, NYSE, NASDAQ
 * @param group the common name of the business group, 삼성; of a group whose common name is also the name of a company (신세계,
 *     포스코) that name belongs to the company, and an article that names 신세계그룹 mostly means the group by 신세계 too
 * @param country ISO 3166 in two letters
 * @param flagship of a group, the id of the company that its bare name is said of first
 * @param aliases every way to write it, the name itself first
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
    String flagship,
    List<Alias> aliases) {

  public Name {
    aliases = List.copyOf(aliases);
  }
}

package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.extract.company.CompanyEntity;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text gives a person a title.
 *
 * @param name the name as it stands there, perhaps the family name alone
 * @param nameStart where it stands
 * @param original the name in its own letters, where the text gives it
 * @param full whether it is a whole name
 * @param company the company that stands beside the title
 * @param topic whether the words beside the title say that it is the company spoken about: 그룹 회장
 * @param stranger whether it is somebody of an organisation that is no company of the article
 * @param unit the words between company and title: MX사업부
 * @param start where the noun phrase begins
 * @param end where it ends, before its particle
 */
record Claim(
    Sentence sentence,
    String name,
    int nameStart,
    int nameEnd,
    @Nullable String original,
    boolean full,
    @Nullable CompanyEntity company,
    boolean topic,
    boolean stranger,
    TitlePhrase title,
    @Nullable String unit,
    boolean former,
    int start,
    int end,
    String rule) {

  /** The same with a company. */
  Claim at(@Nullable CompanyEntity other, String why) {
    return new Claim(sentence, name, nameStart, nameEnd, original, full, other, topic, stranger, title, unit, former, start, end, why);
  }
}

package io.github.dealwire.extract.clause;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.PersonEntity;
import java.util.List;

/**
 * Who takes part in what a sentence tells: a company, several companies joined by 와 or a comma, a person who stands for a
 * company, or a word for companies named before.
 *
 * @param start where it begins
 * @param nounEnd where the noun phrase ends, before the particle
 * @param end where the particle ends
 * @param companies in the order of the text; empty where a person's company is not known
 * @param people who stands for them
 * @param role the role of the last one
 * @param andOthers whether 등 follows
 */
public record Argument(
    int start,
    int nounEnd,
    int end,
    List<CompanyEntity> companies,
    List<PersonEntity> people,
    Role role,
    Kind kind,
    boolean andOthers) {

  /** How the companies are named. */
  public enum Kind {
    COMPANY,
    PERSON,
    SET,
    SINGLE,
    /** 그는: the person named last. */
    PRONOUN,
    /** Somebody without a name: 한 소재 업체, 정부. */
    OTHER
  }
}

package io.github.dealwire.seeds;

import io.github.dealwire.model.Company;
import io.github.dealwire.model.CompanyType;

/** One company of an extraction: each step narrows down which. */
public final class CompanyAssert extends FactAssert<CompanyAssert, Company> {

  CompanyAssert(ExtractionAssert whole, Describe describe) {
    super(whole, CompanyAssert.class, "a company", whole.extraction().companies(), describe::company);
  }

  CompanyAssert called(String name) {
    return narrow("called " + name, company -> Describe.called(company, name));
  }

  /** Company, group or institution. */
  public CompanyAssert ofType(CompanyType type) {
    return narrow(type.toString(), company -> company.type() == type);
  }

  /** The id of the registry: {@code krx:005930}. */
  public CompanyAssert withRegistryId(String registryId) {
    return narrow("with the id " + registryId, company -> company.registryId().filter(registryId::equals).isPresent());
  }

  /** The short code of its shares: 005930. */
  public CompanyAssert withTicker(String ticker) {
    return narrow("with the ticker " + ticker, company -> company.listing().filter(l -> l.ticker().equals(ticker)).isPresent());
  }

  /** The business group. */
  public CompanyAssert inGroup(String group) {
    return narrow("in the group " + group, company -> company.group().filter(group::equals).isPresent());
  }

  /** The article uses this name too. */
  public CompanyAssert alsoCalled(String alias) {
    return narrow("also called " + alias, company -> Describe.called(company, alias));
  }
}

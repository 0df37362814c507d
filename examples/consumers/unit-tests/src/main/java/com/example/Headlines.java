package com.example;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a line what was signed. */
public final class Headlines {

  private Headlines() {}

  public static List<String> of(Extraction extraction) {
    Map<String, String> names = extraction.companies().stream().collect(Collectors.toMap(Company::id, Company::name));
    return extraction.agreements().stream().map(agreement -> line(agreement, names)).toList();
  }

  private static String line(Agreement agreement, Map<String, String> names) {
    String parties = agreement.parties().stream().map(names::get).collect(Collectors.joining(", "));
    return agreement.date().map(date -> date + " ").orElse("") + agreement.type() + ": " + parties;
  }
}

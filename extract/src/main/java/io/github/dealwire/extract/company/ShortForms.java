package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the short forms of names that stand in full elsewhere (루메닉테크놀로지스 … 루메닉은; 사우스게이트 마린 … 사우스게이트와; 헬리오그룹 … 헬리오는) and
 * puts together what is one company.
 */
final class ShortForms {

  private static final String GROUP = "그룹";

  private final Roster roster;
  private final Tables tables;
  private final Set<String> knownTexts;

  ShortForms(Roster roster, Tables tables, Set<String> knownTexts) {
    this.roster = roster;
    this.tables = tables;
    this.knownTexts = knownTexts;
  }

  void run() {
    sameWithoutSpaces();
    Map<String, List<CompanyEntity>> owners = new LinkedHashMap<>();
    for (CompanyEntity company : roster.all()) {
      if (company.isInstitution()) {
        continue;
      }
      Set<String> shorter = new LinkedHashSet<>();
      for (String alias : roster.aliases(company)) {
        shorten(alias, shorter);
      }
      for (String text : shorter) {
        owners.computeIfAbsent(text, k -> new ArrayList<>()).add(company);
      }
    }
    owners.forEach(this::give);
  }

  private void sameWithoutSpaces() {
    Map<String, CompanyEntity> byText = new LinkedHashMap<>();
    for (CompanyEntity company : roster.all()) {
      CompanyEntity earlier = byText.putIfAbsent(company.name().replace(" ", ""), company);
      if (earlier != null) {
        boolean keepThis = company.known().isPresent();
        roster.merge(keepThis ? earlier : company, keepThis ? company : earlier);
      }
    }
  }

  /** The short forms that a name may have. */
  private void shorten(String name, Set<String> shorter) {
    int space = name.indexOf(' ');
    if (space >= 2) {
      shorter.add(name.substring(0, space));
    }
    Tables.Suffix suffix = tables.suffixOf(name);
    if (suffix != null) {
      shorter.add(name.substring(0, name.length() - suffix.text().length()).strip());
    }
    // MBK of MBK파트너스
    int latin = 0;
    while (latin < name.length() && (Chars.isUpper(name.charAt(latin)) || name.charAt(latin) == '&')) {
      latin++;
    }
    if (latin >= 2 && latin < name.length() && suffix != null && suffix.strong()) {
      shorter.add(name.substring(0, latin));
    }
    shorter.removeIf(text -> text.length() < 2 || text.equals(name));
  }

  private void give(String text, List<CompanyEntity> owners) {
    CompanyEntity owner = owners.size() == 1 ? owners.get(0) : null;
    for (CompanyEntity company : owners) {
      if (roster.aliases(company).contains(text + GROUP) || roster.aliases(company).contains(text + " " + GROUP)) {
        owner = company;
      }
    }
    if (owner == null) {
      return;
    }
    CompanyEntity same = roster.named(text);
    if (same == owner) {
      return;
    }
    if (same != null) {
      // what the registry tells apart stays apart here: see Groups
      if (same.known().isEmpty() && !tables.companySuffix(text)) {
        roster.merge(same, owner);
      }
      return;
    }
    if (tables.ordinary().band(text) == 0 && !Chars.isDigit(text.charAt(0)) && !knownTexts.contains(text)) {
      roster.everywhere(owner, text, "short-form");
    }
  }
}

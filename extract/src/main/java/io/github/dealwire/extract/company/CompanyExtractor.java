package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the companies of an article: names that the registry knows, names that only the article gives away, their short forms.
 *
 * <p>Immutable, for any number of threads.
 */
public final class CompanyExtractor {

  private static final double LEAST = Double.parseDouble(System.getProperty("least", "-2"));

  private final Tables tables = new Tables();
  private final Model model = Model.builtIn("model.tsv");
  private final Set<String> knownTexts = new HashSet<>();

  /** An extractor for readings that were made with the {@link CompanyWords} of the same registry. */
  public CompanyExtractor(Registry registry) {
    registry.names().forEach(name -> name.aliases().forEach(alias -> knownTexts.add(alias.text())));
  }

  /** The companies of an article. */
  public Companies extract(Reading reading) {
    Roster roster = new Roster(reading);
    Context context = new Context(reading, tables);
    List<int[]> masked = new ArrayList<>();
    for (Found f : new KnownNames(reading, tables, context).find(masked)) {
      roster.mention(roster.known(f.known().name()), f.start(), f.end(), f.tail(), "registry");
    }
    for (int[] range : masked) {
      roster.mask(range[0], range[1]);
    }
    List<UnknownNames.Candidate> unknown = new UnknownNames(reading, tables, model, roster).find(LEAST);
    for (UnknownNames.Candidate c : unknown) {
      String name = c.noun().text();
      Tables.Suffix suffix = tables.suffixOf(name);
      CompanyType type = suffix != null && suffix.institution() ? CompanyType.INSTITUTION
          : name.endsWith("그룹") ? CompanyType.GROUP : CompanyType.CORPORATION;
      roster.everywhere(roster.unknown(name, type), name, "model");
    }
    new Introductions(reading, roster, tables).run();
    shortForms(roster);
    return roster.finish();
  }

  /** 루메닉테크놀로지스 … 루메닉은; 사우스게이트 마린 … 사우스게이트와; 헬리오그룹 … 헬리오는. */
  private void shortForms(Roster roster) {
    for (CompanyEntity company : roster.all()) {
      if (company.isInstitution()) {
        continue;
      }
      String name = company.name();
      int space = name.indexOf(' ');
      Tables.Suffix suffix = tables.suffixOf(name);
      String shorter = space >= 2 ? name.substring(0, space)
          : suffix != null ? name.substring(0, name.length() - suffix.text().length()) : "";
      if (shorter.length() >= 2 && tables.ordinary().band(shorter) == 0 && !Chars.isDigit(shorter.charAt(0)) && !knownTexts.contains(shorter)) {
        roster.everywhere(company, shorter, "short-form");
      }
    }
  }
}

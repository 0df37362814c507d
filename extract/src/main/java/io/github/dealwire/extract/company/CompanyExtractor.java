package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Alias;
import io.github.dealwire.extract.registry.Kind;
import io.github.dealwire.extract.registry.Trust;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the companies of an article: names that the registry knows, names that only the article gives away, their short forms.
 *
 * <p>Immutable, for any number of threads.
 */
public final class CompanyExtractor {

  private static final double LEAST = -1.1;

  private final Tables tables;
  private final Model model = Model.builtIn("model.tsv");
  private final Set<String> knownTexts = new HashSet<>();
  private final Map<String, KnownName> byText = new HashMap<>();

  /** An extractor for readings that were made with these words. */
  public CompanyExtractor(CompanyWords words) {
    tables = words.tables();
    words.registry().names().forEach(name -> name.aliases().forEach(alias -> {
      knownTexts.add(alias.text());
      if (name.type() == CompanyType.CORPORATION && alias.trust() != Trust.STRICT) {
        byText.putIfAbsent(alias.text(), new KnownName(name, new Alias(alias.text(), Trust.FREE, alias.kind())));
      }
    }));
  }

  /** The companies of an article. */
  public Companies extract(Reading reading) {
    Roster roster = new Roster(reading);
    List<int[]> masked = new ArrayList<>();
    List<Found> doubtful = new ArrayList<>();
    List<Found> names = new SharedEndings(reading.chars(), tables, byText).spell(new KnownNames(reading, tables).find(masked));
    Set<String> apart = apart(reading.chars(), names);
    for (Found f : names) {
      if (apart.contains(reading.chars().substring(f.start(), f.end()))) {
        String text = reading.chars().substring(f.start(), f.end());
        roster.mention(roster.unknown(text, CompanyType.CORPORATION), f.start(), f.end(), f.tail(), "registry");
      } else if (f.known().alias().trust() == Trust.FREE) {
        known(roster, f);
      } else {
        doubtful.add(f);
      }
    }
    Nouns nouns = new Nouns(reading, tables);
    new DoubtfulNames(reading, tables, nouns, model, roster).accept(doubtful).forEach(f -> known(roster, f));
    for (int[] range : masked) {
      roster.mask(range[0], range[1]);
    }
    List<UnknownNames.Candidate> unknown = new UnknownNames(reading, tables, nouns, model, roster).find(LEAST);
    for (UnknownNames.Candidate c : unknown) {
      String name = c.noun().text();
      Tables.Suffix suffix = tables.suffixOf(name);
      CompanyType type = suffix != null && suffix.institution() ? CompanyType.INSTITUTION
          : name.endsWith("그룹") ? CompanyType.GROUP : CompanyType.CORPORATION;
      roster.everywhere(roster.unknown(name, type), name, "model");
    }
    new Introductions(reading, roster, tables).run();
    new Persons(reading, roster, tables).run();
    new ShortForms(roster, tables, knownTexts).run();
    new Groups(reading, roster, tables).run();
    new Renames(reading, roster, tables).run();
    return roster.finish();
  }

  /** The former names beside which the article names their successor as another company: 한별물산과 다온모직의 합병. */
  private static Set<String> apart(String s, List<Found> names) {
    Set<String> apart = new HashSet<>();
    for (int i = 1; i < names.size(); i++) {
      Found one = names.get(i - 1);
      Found two = names.get(i);
      if (one.known().name() == two.known().name() && one.tail().role() == Role.WITH && two.start() - one.tail().end() == 1) {
        for (Found f : List.of(one, two)) {
          if (f.known().alias().kind() == Kind.OLD) {
            apart.add(s.substring(f.start(), f.end()));
          }
        }
      }
    }
    return apart;
  }

  private static void known(Roster roster, Found f) {
    roster.mention(roster.known(f.known().name()), f.start(), f.end(), f.tail(), "registry");
  }
}

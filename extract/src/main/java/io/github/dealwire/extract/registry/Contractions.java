package io.github.dealwire.extract.registry;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shortens the endings of names as headlines do: 한별중공업 한별重, 다온투자증권 다온證, 새벽에어로스페이스 새벽에어로. */
final class Contractions {

  static final TableFormat FORMAT = TableFormat.of("ending", "short", "example").unique("ending");

  private static final int LEAST_STEM = 2;

  private final Map<String, List<String>> shorter = new LinkedHashMap<>();

  Contractions(Table table) {
    for (Table.Row row : table.rows()) {
      shorter.put(row.get("ending"), row.list("short"));
    }
  }

  /** The shortened forms of a name, none for most. */
  List<String> of(String name) {
    List<String> all = new ArrayList<>(0);
    shorter.forEach((ending, forms) -> {
      int stem = name.length() - ending.length();
      if (stem >= LEAST_STEM && name.endsWith(ending)) {
        forms.forEach(form -> all.add(name.substring(0, stem) + form));
      }
    });
    return all;
  }

  /** The names with their shortened forms, where a form is nobody else's name. */
  List<Name> addTo(List<Name> names) {
    Map<String, Integer> owners = new HashMap<>();
    for (Name name : names) {
      name.aliases().forEach(alias -> owners.merge(alias.text(), 1, Integer::sum));
      forms(name).forEach(form -> owners.merge(form, 1, Integer::sum));
    }
    List<Name> all = new ArrayList<>(names.size());
    for (Name name : names) {
      List<Alias> aliases = new ArrayList<>(name.aliases());
      for (String form : forms(name)) {
        if (owners.get(form) == 1) {
          aliases.add(new Alias(form, Trust.FREE, Kind.SHORT));
        }
      }
      all.add(aliases.size() == name.aliases().size() ? name : new Name(name.id(), name.name(), name.type(), name.englishName(),
          name.exchange(), name.ticker(), name.group(), name.country(), name.flagship(), aliases));
    }
    return all;
  }

  private List<String> forms(Name name) {
    boolean free = name.type() == CompanyType.CORPORATION && name.aliases().get(0).trust() == Trust.FREE;
    return free ? of(name.name()) : List.of();
  }
}

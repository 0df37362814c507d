package io.github.dealwire.seeds;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who in the gold and the extraction of one article. */
final class Cast {

  private final List<Set<String>> goldCompanies;
  private final Map<String, Set<String>> predictedNames = new LinkedHashMap<>();
  private final Map<String, String> usualNames = new LinkedHashMap<>();

  /**
   * Reads who is who.
   *
   * @param trusting whether an alias counts that is the text of none of its company's mentions
   */
  Cast(Gold gold, Prediction prediction, boolean trusting) {
    goldCompanies = gold.companies().stream().map(company -> Names.normals(company.names())).toList();
    Set<String> taken = new HashSet<>();
    for (Prediction.Company company : prediction.companies()) {
      Set<String> names = ownNames(company);
      Set<String> seen = Names.normals(company.mentions().stream().map(Prediction.Span::text).toList());
      for (String alias : Names.normals(company.aliases())) {
        if ((trusting || seen.contains(alias)) && !taken.contains(alias)) {
          names.add(alias);
        }
      }
      predictedNames.put(company.id(), names);
      usualNames.put(company.id(), company.name());
      taken.addAll(names);
    }
  }

  /** The name and the English name. */
  static Set<String> ownNames(Prediction.Company company) {
    Set<String> names = new LinkedHashSet<>(Names.normals(List.of(company.name())));
    if (company.englishName() != null) {
      names.addAll(Names.normals(List.of(company.englishName())));
    }
    return names;
  }

  /** The names under which a company of the extraction is known. */
  Set<String> namesOf(@Nullable String id) {
    return id == null ? Set.of() : predictedNames.getOrDefault(id, Set.of());
  }

  /** The usual names of companies of the extraction, for a list of errors. */
  String join(Collection<String> ids) {
    return String.join("+", ids.stream().map(this::usualName).toList());
  }

  String usualName(@Nullable String id) {
    return id == null ? "none" : usualNames.getOrDefault(id, id);
  }

  boolean same(String goldName, @Nullable String id) {
    String normal = Names.normal(goldName);
    Set<String> names = namesOf(id);
    boolean known = false;
    for (Set<String> company : goldCompanies) {
      if (company.contains(normal)) {
        known = true;
        if (Names.meet(company, names)) {
          return true;
        }
      }
    }
    return !known && names.contains(normal);
  }

  /** How many of the gold companies are among those of the extraction. */
  int overlap(List<String> goldNames, List<String> ids) {
    return Alignment.of(goldNames, ids, (name, id) -> same(name, id) ? 1.0 : 0.0).size();
  }

  /** Whether all gold companies are there, and no other but optional ones. */
  boolean sameSet(List<String> goldNames, List<String> optional, List<String> ids) {
    return overlap(goldNames, ids) == goldNames.size()
        && ids.stream().allMatch(id -> Stream.concat(goldNames.stream(), optional.stream()).anyMatch(name -> same(name, id)));
  }
}

package io.github.dealwire.extract.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an embedder adds to the names of the library and takes away from them. A contradiction is refused with an {@link
 * IllegalStateException} that names both sides of it.
 *
 * @param companies companies of the embedder's own
 * @param aliases further names, each with the name or id of its company
 * @param withoutCompanies names and ids of companies of the library that are to be unknown
 * @param withoutNames texts that are to be no name of a company of the library
 */
public record RegistryChanges(
    List<OwnName> companies, List<FurtherName> aliases, List<String> withoutCompanies, List<String> withoutNames) {

  /** A further name of a company. */
  public record FurtherName(String company, String alias) {}

  public RegistryChanges {
    companies = List.copyOf(companies);
    aliases = List.copyOf(aliases);
    withoutCompanies = List.copyOf(withoutCompanies);
    withoutNames = List.copyOf(withoutNames);
  }

  boolean isEmpty() {
    return companies.isEmpty() && aliases.isEmpty() && withoutCompanies.isEmpty() && withoutNames.isEmpty();
  }

  Registry apply(List<Name> builtIn, List<NotCompany> notCompanies) {
    List<Name> known = withoutCompanies(builtIn);
    checkNames(builtIn);
    List<OwnName> own = owned(known);
    Map<String, OwnName> owners = owners(own);
    for (String text : withoutNames) {
      OwnName owner = owners.get(text);
      if (owner != null) {
        throw new IllegalStateException("the name '" + text + "' is both added, for " + owner.name() + ", and taken away");
      }
    }
    return new Registry(merge(known, own, owners.keySet()), others(notCompanies, owners.keySet()));
  }

  private List<Name> withoutCompanies(List<Name> builtIn) {
    List<Name> known = new ArrayList<>(builtIn);
    for (String company : withoutCompanies) {
      if (!known.removeIf(name -> is(name, company))) {
        throw new IllegalStateException("'" + company + "' is to be taken away, but the library knows no company of that name or id");
      }
    }
    return known;
  }

  private void checkNames(List<Name> builtIn) {
    Set<String> missing = new LinkedHashSet<>(withoutNames);
    if (!missing.isEmpty()) {
      builtIn.forEach(name -> name.aliases().forEach(alias -> missing.remove(alias.text())));
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "the name '" + missing.iterator().next() + "' is to be taken away, but no company of the library has it");
    }
  }

  /** The companies of the embedder, and those of the library that get a further name, as if they were the embedder's. */
  private List<OwnName> owned(List<Name> known) {
    Map<String, OwnName> own = new LinkedHashMap<>();
    Map<String, OwnName> ids = new LinkedHashMap<>();
    for (OwnName company : companies) {
      OwnName other = own.putIfAbsent(company.name(), company);
      if (other != null && !other.equals(company)) {
        throw new IllegalStateException("two companies of your own have the name '" + company.name() + "' and differ");
      }
      OwnName twin = company.id().isEmpty() ? null : ids.putIfAbsent(company.id(), company);
      if (twin != null && !twin.equals(company)) {
        throw new IllegalStateException(
            "two companies of your own, '" + twin.name() + "' and '" + company.name() + "', have the id " + company.id());
      }
    }
    for (FurtherName further : aliases) {
      OwnName company = own.getOrDefault(further.company(), ids.get(further.company()));
      if (company == null) {
        Name name = only(known, further);
        company =
            own.getOrDefault(
                name.name(),
                new OwnName(name.id(), name.name(), null, "", "", "", "", "", List.of(), List.of(), List.of(), Trust.FREE));
      }
      own.put(company.name(), company.plus(further.alias()));
    }
    return List.copyOf(own.values());
  }

  private static Name only(List<Name> known, FurtherName further) {
    List<Name> found = known.stream().filter(name -> is(name, further.company())).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "the alias '" + further.alias() + "' is for '" + further.company() + "', but there is no company of that name or id");
    }
    if (found.size() > 1) {
      throw new IllegalStateException(
          "the alias '" + further.alias() + "' is for '" + further.company() + "', but several companies have that name: say which by id "
              + found.stream().map(Name::id).toList());
    }
    return found.get(0);
  }

  private static Map<String, OwnName> owners(List<OwnName> own) {
    Map<String, OwnName> owners = new LinkedHashMap<>();
    for (OwnName company : own) {
      for (String text : company.texts()) {
        OwnName other = owners.putIfAbsent(text, company);
        if (other != null && !other.name().equals(company.name())) {
          throw new IllegalStateException("'" + text + "' is a name of two companies of your own, '" + other.name() + "' and '" + company.name() + "'");
        }
      }
    }
    return owners;
  }

  private List<Name> merge(List<Name> known, List<OwnName> own, Set<String> owned) {
    Map<String, OwnName> byName = new LinkedHashMap<>();
    Map<String, OwnName> byId = new LinkedHashMap<>();
    own.forEach(company -> {
      byName.put(company.name(), company);
      byId.put(company.id(), company);
    });
    Map<OwnName, Name> twins = new LinkedHashMap<>();
    List<Name> rest = new ArrayList<>(known.size());
    for (Name name : known) {
      OwnName company = byId.get(name.id());
      if (company == null && byName.containsKey(name.name()) && !knownId(known, byName.get(name.name()))) {
        company = byName.get(name.name());
      }
      if (company == null || twins.putIfAbsent(company, name) != null) {
        rest.add(name);
      }
    }
    Spelling spelling = Spelling.read();
    List<Name> all = new ArrayList<>(known.size() + own.size());
    for (OwnName company : own) {
      all.add(without(company.complete(twins.get(company), spelling), owned, company.texts()));
    }
    rest.forEach(name -> all.add(without(name, owned, List.of())));
    all.removeIf(name -> name.aliases().isEmpty());
    return all;
  }

  /** Whether an own company has the id of a company of the library, and so is that one and none of the same name. */
  private static boolean knownId(List<Name> known, @Nullable OwnName company) {
    return company != null && !company.id().isEmpty() && known.stream().anyMatch(name -> name.id().equals(company.id()));
  }

  /** A name without the texts that are taken away, or that companies of the embedder own. */
  private Name without(Name name, Set<String> owned, List<String> kept) {
    List<Alias> aliases =
        name.aliases().stream()
            .filter(alias -> kept.contains(alias.text()) || !owned.contains(alias.text()) && !withoutNames.contains(alias.text()))
            .toList();
    return aliases.size() == name.aliases().size()
        ? name
        : new Name(
            name.id(), name.name(), name.type(), name.englishName(), name.exchange(), name.ticker(), name.group(), name.country(),
            name.flagship(), aliases);
  }

  private static List<NotCompany> others(List<NotCompany> notCompanies, Set<String> owned) {
    return notCompanies.stream().filter(other -> !owned.contains(other.text())).toList();
  }

  private static boolean is(Name name, String nameOrId) {
    return name.name().equals(nameOrId) || name.id().equals(nameOrId);
  }
}

package io.github.dealwire.extract.executive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of an article while they are being put together, by the names that they are called by. */
final class People {

  private final Map<String, PersonEntity> byName = new LinkedHashMap<>();

  /** By the last word of a name of several words, and by the first syllable of a Korean name; the one named last counts. */
  private final Map<String, List<PersonEntity>> byFamily = new LinkedHashMap<>();

  /** The chars with which the names begin: nearly every word of an article is asked for. */
  private final BitSet firstChars = new BitSet();

  /** The person with this whole name, a new one where there is none; 베스트베리 is 한스 베스트베리. */
  PersonEntity named(String name) {
    PersonEntity person = byName.get(name);
    if (person != null) {
      return person;
    }
    person = sameFamily(name);
    if (person == null) {
      person = new PersonEntity(name);
      family(person).add(person);
    } else if (name.length() > person.name().length()) {
      person.name(name);
    }
    byName.put(name, person);
    firstChars.set(name.charAt(0));
    return person;
  }

  private @Nullable PersonEntity sameFamily(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    if (space < 0) {
      for (PersonEntity person : byFamily.getOrDefault(last, List.of())) {
        if (person.isForeign()) {
          return person;
        }
      }
      return null;
    }
    // first the family name alone, later the whole name: 머스크 CEO … 일론 머스크
    PersonEntity alone = byName.get(last);
    if (alone != null && !alone.isForeign()) {
      family(alone).remove(alone);
      byFamily.computeIfAbsent(last, k -> new ArrayList<>()).add(alone);
      firstChars.set(last.charAt(0));
      return alone;
    }
    return null;
  }

  /** The people whom a family name can mean, in the order of their first mention. */
  List<PersonEntity> ofFamily(String family) {
    return byFamily.getOrDefault(family, List.of());
  }

  @Nullable PersonEntity find(String name) {
    return byName.get(name);
  }

  /** Whether a name or family name begins with a char. */
  boolean mayBegin(char c) {
    return firstChars.get(c);
  }

  private List<PersonEntity> family(PersonEntity person) {
    String key = person.isForeign() ? person.lastWord() : person.name().substring(0, 1);
    firstChars.set(key.charAt(0));
    return byFamily.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** In the order of creation. */
  List<PersonEntity> all() {
    List<PersonEntity> all = new ArrayList<>();
    for (PersonEntity person : byName.values()) {
      if (!all.contains(person)) {
        all.add(person);
      }
    }
    return all;
  }
}

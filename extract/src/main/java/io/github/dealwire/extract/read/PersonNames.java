package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells names of people from other words by the syllables that they are made of. The weights are logarithms of how much more often
 * a syllable stands in names, so that their sum above zero says that a word is rather a name.
 *
 * <p>Immutable.
 */
public final class PersonNames {

  private static final TableFormat KOREAN = TableFormat.of("part", "weight", "syllables");
  private static final TableFormat NAMES = TableFormat.of("names");
  private static final TableFormat FOREIGN = TableFormat.of("weight", "syllables");

  private final Map<Character, Integer> family = new HashMap<>();
  private final Map<Character, Integer> first = new HashMap<>();
  private final Map<Character, Integer> second = new HashMap<>();
  private final Map<Character, Integer> foreign = new HashMap<>();
  private final Set<String> foreignNames = new HashSet<>();
  private final Surnames surnames;
  private final OrdinaryWords ordinary;

  private enum Part {
    FAMILY,
    FIRST,
    SECOND
  }

  /** The model that comes with the library, on top of the surnames and ordinary words. */
  public PersonNames(Surnames surnames, OrdinaryWords ordinary) {
    this.surnames = surnames;
    this.ordinary = ordinary;
    for (Table.Row row : table("name-syllables.tsv", KOREAN).rows()) {
      fill(
          switch (row.enumValue("part", Part.class)) {
            case FAMILY -> family;
            case FIRST -> first;
            case SECOND -> second;
          },
          row);
    }
    for (Table.Row row : table("foreign-syllables.tsv", FOREIGN).rows()) {
      fill(foreign, row);
    }
    for (Table.Row row : table("foreign-names.tsv", NAMES).rows()) {
      foreignNames.addAll(List.of(row.get("names").split(" ")));
    }
  }

  private static Table table(String file, TableFormat format) {
    return format.read(file, PersonNames.class.getResourceAsStream(file));
  }

  private static void fill(Map<Character, Integer> weights, Table.Row row) {
    for (String syllable : row.get("syllables").split(" ")) {
      weights.put(syllable.charAt(0), row.intValue("weight"));
    }
  }

  /** Whether a text is a Korean family name. */
  public boolean isSurname(String text) {
    return surnames.contains(text);
  }

  /** Whether a word is a frequent name outside Korea: 팀, 젠슨. */
  public boolean isForeignName(String word) {
    return foreignNames.contains(word);
  }

  /** How ordinary the word is, see {@link OrdinaryWords#band}. */
  public int band(String word) {
    return ordinary.band(word);
  }

  /**
   * How sure a whole word is a Korean name: 0 not at all, 1 where the place demands a name (홍길동 다온소프트 대표), 2 where a title
   * follows it, 3 anywhere.
   */
  public int korean(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !isHangul(word)) {
      return 0;
    }
    int band = ordinary.band(word);
    boolean compound = length >= 3 && surnames.contains(word.substring(0, 2));
    if (length == 4) {
      boolean words = ordinary.band(word.substring(0, 2)) > 0 && ordinary.band(word.substring(2)) > 0;
      if (band > 0 || words || !compound && !surnames.contains(word.substring(0, 1))) {
        return 0;
      }
      return compound && given(word, 2) > 0 ? 2 : 1;
    }
    if (!surnames.contains(word.substring(0, 1))) {
      return compound && band == 0 ? 1 : 0;
    }
    int score = weight(family, word.charAt(0));
    if (length == 2) {
      score += weight(second, word.charAt(1));
      return band > 1 ? 0 : score >= 3 ? 2 - band : score >= -2 && band == 0 ? 1 : 0;
    }
    score += given(word, 1);
    if (score >= 3) {
      return 3;
    }
    if (score >= 1) {
      return band < 3 ? 2 : 1;
    }
    return band > 0 ? band == 1 && score >= -4 ? 1 : 0 : score >= -1 ? 2 : 1;
  }

  private int given(String word, int at) {
    return weight(first, word.charAt(at)) + weight(second, word.charAt(at + 1));
  }

  /** Whether a phrase is rather a person than anything else: 홍길동, 팀 쿡, 러셀. */
  public boolean isPerson(String phrase) {
    if (phrase.indexOf(' ') < 0) {
      return korean(phrase) >= 2 || isForeignName(phrase);
    }
    for (String word : phrase.split(" ")) {
      if (!isForeignName(word)) {
        return false;
      }
    }
    return true;
  }

  /** How foreign a word sounds, by syllable: below 0 Korean, from 0.5 on foreign. */
  public double foreign(String word) {
    int sum = 0;
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Chars.isHangul(word.charAt(i))) {
        sum += weight(foreign, word.charAt(i));
        count++;
      }
    }
    return count == 0 ? 0 : (double) sum / count;
  }

  private static int weight(Map<Character, Integer> weights, char c) {
    return weights.getOrDefault(c, 0);
  }

  /** Whether a word is Hangul and nothing else, and not empty. */
  public static boolean isHangul(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Chars.isHangul(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}

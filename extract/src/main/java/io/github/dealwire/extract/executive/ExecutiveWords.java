package io.github.dealwire.extract.executive;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.PersonNames;
import io.github.dealwire.extract.read.Surnames;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles, and the words that stand beside a title or make up a name. Immutable. */
public final class ExecutiveWords implements Words.Source {

  static final TableFormat TITLES = TableFormat.of("title", "rank", "kind", "example").optional("counterexample").unique("title");
  static final TableFormat POST_WORDS = TableFormat.of("word", "kind", "example").optional("counterexample").unique("word");
  static final TableFormat SHORT_WORDS = TableFormat.of("word", "example").unique("word");
  static final TableFormat PUBLIC_BODIES = TableFormat.of("ending", "least", "example").optional("counterexample").unique("ending");
  static final TableFormat HOUSES = TableFormat.of("ending", "type", "example").optional("counterexample").unique("ending");
  static final TableFormat UNITS = TableFormat.of("ending", "example").unique("ending");
  static final TableFormat APPOINTMENTS = TableFormat.of("word", "kind", "example").unique("word");

  private final List<Title> titles = new ArrayList<>();
  private final Map<String, TitleKind> titleKinds = new HashMap<>();
  private final Map<String, PostWord> postWords = new HashMap<>();
  private final Set<String> shortWords = new HashSet<>();
  private final Map<String, Integer> publicBodies = new HashMap<>();
  private final Set<String> units = new HashSet<>();
  private final Map<String, CompanyType> houses = new HashMap<>();
  private final WordTree appointments;
  private final List<Appointment> verbKinds = new ArrayList<>();
  private final PersonNames names;

  /** The words that come with the library. */
  public ExecutiveWords(OrdinaryWords ordinary) {
    for (Table.Row row : table("titles.tsv", TITLES).rows()) {
      titles.add(new Title(row.get("title"), row.enumValue("rank", Rank.class), row.enumValue("kind", TitleKind.class)));
    }
    titles.forEach(title -> titleKinds.put(title.text(), title.kind()));
    for (Table.Row row : table("post-words.tsv", POST_WORDS).rows()) {
      postWords.put(row.get("word"), row.enumValue("kind", PostWord.class));
    }
    for (Table.Row row : table("short-words.tsv", SHORT_WORDS).rows()) {
      shortWords.add(row.get("word"));
    }
    for (Table.Row row : table("public-bodies.tsv", PUBLIC_BODIES).rows()) {
      publicBodies.put(row.get("ending"), row.intValue("least"));
    }
    for (Table.Row row : table("houses.tsv", HOUSES).rows()) {
      houses.put(row.get("ending"), row.enumValue("type", CompanyType.class));
    }
    for (Table.Row row : table("units.tsv", UNITS).rows()) {
      units.add(row.get("ending"));
    }
    List<String> verbs = new ArrayList<>();
    for (Table.Row row : table("appointments.tsv", APPOINTMENTS).rows()) {
      verbs.add(row.get("word"));
      verbKinds.add(row.enumValue("kind", Appointment.class));
    }
    appointments = new WordTree(verbs);
    names = new PersonNames(Surnames.builtIn(), ordinary);
  }

  static Table table(String file, TableFormat format) {
    return format.read(file, ExecutiveWords.class.getResourceAsStream(file));
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Title title : titles) {
      sink.add(Kind.TITLE, title.text(), title);
    }
  }

  /** The kind of a title; null where nothing but the unit written together with it makes one: 전략본부장. */
  @Nullable TitleKind titleKind(String title) {
    return titleKinds.get(title);
  }

  @Nullable PostWord postWord(String word) {
    return postWords.get(word);
  }

  /** Whether a word of one syllable is no part of a name: 등, 뒤. */
  boolean isShortWord(String word) {
    return shortWords.contains(word);
  }

  /** Whether the head of a company is an official: 국방부, 서울시. */
  boolean isPublicBody(CompanyEntity company) {
    return isPublicBody(company.name(), company.isInstitution());
  }

  /**
   * Whether a name is that of a body whose head is an official.
   *
   * @param institution whether it is surely no company
   */
  boolean isPublicBody(String name, boolean institution) {
    for (int i = 0; i < name.length(); i++) {
      Integer least = publicBodies.get(name.substring(i));
      if (least != null && i >= least && (least == 0 || institution && !isHouse(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words are the name of a part of a company: 반도체 부문. */
  boolean isUnit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (units.contains(text.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one that everybody knows, or two of them written together: 교육정책. */
  boolean isOrdinary(String word) {
    int from = 0;
    // AI인프라
    while (from < word.length() && !Chars.isHangul(word.charAt(from))) {
      from++;
    }
    if (names.band(word) > 0 || from > 0 && from < word.length() && isOrdinary(word.substring(from))) {
      return true;
    }
    for (int k = 2; k <= word.length() - 2; k++) {
      if (names.band(word.substring(0, k)) > 0 && names.band(word.substring(k)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What words are the name of by their ending: 가람감염학회, 한별홀딩스; null where the ending does not tell. */
  @Nullable CompanyType house(String text) {
    for (int i = 2; i < text.length(); i++) {
      CompanyType type = houses.get(text.substring(i));
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  boolean isHouse(String text) {
    return house(text) != null;
  }

  /** What becomes of a post according to the word that begins here; null where it says nothing about one. */
  @Nullable Appointment appointment(String s, int from, int to) {
    long hit = appointments.longest(s, from, to);
    return hit == WordTree.NONE ? null : verbKinds.get(WordTree.value(hit));
  }

  PersonNames names() {
    return names;
  }
}

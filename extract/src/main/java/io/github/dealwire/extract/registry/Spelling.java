package io.github.dealwire.extract.registry;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells the Latin letters of a name in Hangul, as registers and some newspapers do: SK하이닉스, 에스케이하이닉스.
 *
 * <p>Weakness: letters that are read as a word (POSCO 포스코, NAVER 네이버) are spelled one by one too.
 */
final class Spelling {

  static final TableFormat FORMAT = TableFormat.of("letter", "spellings", "example").unique("letter");

  private final Map<Character, List<String>> spellings = new LinkedHashMap<>();

  private Spelling() {
    for (Table.Row row : RegistryTables.table("spellings.tsv", FORMAT).rows()) {
      spellings.put(row.get("letter").charAt(0), row.list("spellings"));
    }
  }

  static Spelling read() {
    return new Spelling();
  }

  /** The name with every run of two and more capitals (KT, KT&G) in Hangul; the name itself where it has none. */
  String spell(String name) {
    StringBuilder spelled = new StringBuilder();
    for (int at = 0; at < name.length(); ) {
      int end = at;
      while (end < name.length() && spellings.containsKey(name.charAt(end))) {
        end++;
      }
      boolean run = end - at > 1;
      for (int i = at; i < Math.max(end, at + 1); i++) {
        List<String> letter = spellings.get(name.charAt(i));
        spelled.append(run && letter != null ? letter.get(0) : String.valueOf(name.charAt(i)));
      }
      at = Math.max(end, at + 1);
    }
    return spelled.toString();
  }

  /** What the name may be where its beginning is spelled letters, the most letters first: 에스케이온 SK온; two letters at least. */
  List<String> letters(String name) {
    List<String> found = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int end = next(name, at, letters);
      if (end == at) {
        break;
      }
      at = end;
      if (letters.length() > 1 && letters.charAt(letters.length() - 1) != '&') {
        found.add(0, letters + name.substring(at));
      }
    }
    return List.copyOf(found);
  }

  private int next(String name, int at, StringBuilder letters) {
    int longest = 0;
    char letter = 0;
    for (Map.Entry<Character, List<String>> entry : spellings.entrySet()) {
      for (String spelling : entry.getValue()) {
        if (spelling.length() > longest && name.startsWith(spelling, at)) {
          longest = spelling.length();
          letter = entry.getKey();
        }
      }
    }
    if (longest > 0) {
      letters.append(letter);
    }
    return at + longest;
  }
}

package io.github.dealwire.seeds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names as they are compared: without the signs of a company's form, spaces and some punctuation, in one case. */
final class Names {

  private static final List<String> FORMS = List.of("(주)", "㈜", "주식회사", "(유)", "유한회사");
  private static final String PUNCTUATION = "·‧ㆍ.,'’‘\"“”";

  private Names() {}

  /** The name as it is compared; empty for none. */
  static String normal(@Nullable String name) {
    if (name == null) {
      return "";
    }
    StringBuilder bare = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      int form = formAt(name, at);
      if (form > 0) {
        at += form;
      } else {
        bare.append(name.charAt(at));
        at++;
      }
    }
    StringBuilder normal = new StringBuilder(bare.length());
    bare.codePoints().filter(Names::counts).forEach(c -> normal.append(oneCase(c)));
    return normal.toString();
  }

  /** The names as they are compared, without what is empty. */
  static Set<String> normals(Iterable<? extends @Nullable String> names) {
    Set<String> normals = new LinkedHashSet<>();
    for (String name : names) {
      String normal = normal(name);
      if (!normal.isEmpty()) {
        normals.add(normal);
      }
    }
    return normals;
  }

  private static int formAt(String name, int at) {
    for (String form : FORMS) {
      if (name.startsWith(form, at)) {
        return form.length();
      }
    }
    return 0;
  }

  private static boolean counts(int c) {
    return PUNCTUATION.indexOf(c) < 0 && !isSpace(c);
  }

  /** What a regular expression in Python takes for a space, which is more than in Java. */
  static boolean isSpace(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c >= 0x1C && c <= 0x1F
        || c == 0x85
        || c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Full case folding as far as names need it: there and back makes ß and ẞ the same as ss. The dotless ı stays. */
  private static String oneCase(int c) {
    String character = Character.toString(c);
    return c < 0x80 || c == 0x131
        ? character.toLowerCase(Locale.ROOT)
        : character.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether the sets have a name in common. */
  static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}

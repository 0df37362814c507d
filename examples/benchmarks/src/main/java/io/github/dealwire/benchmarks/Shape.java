package io.github.dealwire.benchmarks;

import io.github.dealwire.extract.registry.Registry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Long articles, news and hostile ones. */
enum Shape {
  /** The corpus as one article. */
  NEWS(texts -> String.join("\n", texts)),
  /** News without a space. */
  NO_SPACES(texts -> String.join("\n", texts).replace(" ", "")),
  /** News as one sentence. */
  ONE_SENTENCE(texts -> String.join(" ", texts).replace('\n', ' ').replace(". ", " 그리고 ").replace(".", "")),
  QUOTES(texts -> "\"다온소프트\" "),
  OPEN_QUOTES(texts -> "“다온 "),
  NAMES(texts -> Registry.builtIn().names().stream().map(name -> name.name() + ", ").collect(Collectors.joining())),
  ONE_NAME(texts -> "다온소프트와 "),
  PEOPLE(texts -> "홍석우 다온소프트 대표, "),
  DEALS(texts -> "다온소프트는 한별전자와 업무협약을 체결하고 100억원을 투자했다. "),
  DIGITS(texts -> "1234567890"),
  BRACKETS(texts -> "(") {
    @Override
    String text(List<String> texts, int bytes) {
      return "(".repeat(bytes / 2) + ")".repeat(bytes - bytes / 2);
    }
  };

  private final Function<List<String>, String> unit;

  Shape(Function<List<String>, String> unit) {
    this.unit = unit;
  }

  /** A text of about so many bytes in UTF-8: the unit again and again. */
  String text(List<String> texts, int bytes) {
    String one = unit.apply(texts);
    int length = Corpus.bytes(one).length;
    StringBuilder text = new StringBuilder();
    int left = bytes;
    for (; left > length; left -= length) {
      text.append(one);
    }
    byte[] rest = Corpus.bytes(one.substring(0, Math.min(one.length(), left)));
    String cut = new String(rest, 0, Math.min(left, rest.length), StandardCharsets.UTF_8);
    return text.append(cut.endsWith("\uFFFD") ? cut.substring(0, cut.length() - 1) : cut).toString();
  }
}

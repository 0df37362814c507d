package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import io.github.dealwire.model.Offsets;
import io.github.dealwire.model.Span;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/**
 * Extractions as JSON Lines and back, and places as other languages count them. It prints:
 *
 * <pre>
 * {"schemaVersion":1,"article":{"reporters":[],"text":"📈 한별전자는 새벽소재를 인수했다."},
 * 2 lines, the first read back is equal: true
 * UTF-16 3 to 7, code points 2 to 6, UTF-8 5 to 17
 * </pre>
 */
public final class WriteJsonAndReadItBack {

  private WriteJsonAndReadItBack() {}

  /** Prints the start of the JSON, and what comes back. */
  public static void main(String[] args) {
    Extractor extractor = Extractor.builder().build();
    List<Extraction> extractions = Stream.of("📈 한별전자는 새벽소재를 인수했다.", "비가 온다.")
        .map(text -> extractor.extract(Article.builder().text(text).build()))
        .toList();

    StringBuilder lines = new StringBuilder();
    extractions.forEach(extraction -> lines.append(ExtractionJson.toJson(extraction)).append('\n'));
    List<Extraction> back = ExtractionJson.lines(new StringReader(lines.toString())).toList();

    System.out.println(lines.substring(0, lines.indexOf("\"companies\"")));
    System.out.println(back.size() + " lines, the first read back is equal: " + back.get(0).equals(extractions.get(0)));

    // Java and JavaScript count UTF-16, Python counts code points, Go counts the bytes of UTF-8.
    Offsets offsets = Offsets.of(back.get(0).article().text().orElseThrow());
    Span span = back.get(0).companies().get(0).mentions().get(0);
    System.out.printf("UTF-16 %d to %d, code points %d to %d, UTF-8 %d to %d%n", span.start(), span.end(),
        offsets.toCodePoints(span.start()), offsets.toCodePoints(span.end()),
        offsets.toUtf8Bytes(span.start()), offsets.toUtf8Bytes(span.end()));
  }
}

package io.github.dealwire.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's Korean tokeniser with its default settings and nothing behind it: no tags, no filters. */
final class Nori {

  private final KoreanTokenizer tokenizer = new KoreanTokenizer();
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);

  /** The chars of all tokens of a text. */
  int tokenise(String text) {
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      int length = 0;
      while (tokenizer.incrementToken()) {
        length += term.length();
      }
      tokenizer.end();
      tokenizer.close();
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

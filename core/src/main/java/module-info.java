/** How Korean news text is read: articles, sentences, particles, money, time, lexicons. */
module io.github.dealwire.core {
  requires static transitive org.jspecify;

  exports io.github.dealwire.core.lexicon;
  exports io.github.dealwire.core.text;
}

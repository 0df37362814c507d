/** How Korean news text is read: articles, sentences, particles, money, time, lexicons. */
module io.github.dealwire.core {
  requires static transitive org.jspecify;
  requires transitive io.github.dealwire.model;
  requires com.fasterxml.jackson.databind;
  requires org.jsoup;

  exports io.github.dealwire.core.article;
  exports io.github.dealwire.core.lexicon to
      io.github.dealwire.extract;
  exports io.github.dealwire.core.money to
      io.github.dealwire.extract;
  exports io.github.dealwire.core.text to
      io.github.dealwire.extract;
  exports io.github.dealwire.core.time to
      io.github.dealwire.extract;
}

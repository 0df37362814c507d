/** How facts are found: the extractors behind one front door. */
module io.github.dealwire.extract {
  requires static transitive org.jspecify;
  requires transitive io.github.dealwire.core;

  exports io.github.dealwire.extract;
}

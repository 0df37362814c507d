/** Articles with gold answers, and the scorer: what a test of an extraction needs. */
module io.github.dealwire.seeds {
  requires static transitive org.jspecify;
  requires transitive io.github.dealwire.model;
  requires com.fasterxml.jackson.databind;

  exports io.github.dealwire.seeds;
}

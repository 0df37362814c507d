/** Articles with gold answers, the scorer, assertions and builders: what a test of an extraction needs. */
module io.github.dealwire.seeds {
  requires static transitive org.jspecify;
  requires transitive io.github.dealwire.model;
  requires transitive org.assertj.core;
  requires com.fasterxml.jackson.databind;

  exports io.github.dealwire.seeds;
  exports io.github.dealwire.seeds.samples;
}

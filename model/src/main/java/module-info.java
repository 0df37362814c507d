/** What comes out: the value types and their JSON. */
module io.github.dealwire.model {
  requires static transitive org.jspecify;
  requires static org.immutables.value;
  requires com.fasterxml.jackson.databind;

  exports io.github.dealwire.model;
}

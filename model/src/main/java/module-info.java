/** What comes out: the value types and their JSON. */
module io.github.dealwire.model {
  requires static java.compiler;
  requires static transitive org.jspecify;
  requires static org.immutables.value;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;

  exports io.github.dealwire.model;

  opens io.github.dealwire.model to
      com.fasterxml.jackson.databind;
}

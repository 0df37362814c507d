/** A program on the module path. */
module com.example.news {
  requires io.github.dealwire.extract;

  exports com.example.news;
}

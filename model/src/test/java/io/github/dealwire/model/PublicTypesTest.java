package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all value types alike. */
class PublicTypesTest {

  private static final List<Class<?>> JSON_TYPES =
      List.of(
          Extraction.class, SourceArticle.class, Company.class, Listing.class, Executive.class, Position.class, Agreement.class,
          Investment.class, Money.class, Span.class, Fingerprint.class);

  static List<Class<?>> jsonTypes() {
    return JSON_TYPES;
  }

  static Stream<Class<?>> valueTypes() {
    return Stream.concat(JSON_TYPES.stream(), Stream.of(Article.class));
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 0)
        .filter(m -> Modifier.isAbstract(m.getModifiers()) || Set.of("former", "schemaVersion").contains(m.getName()))
        .map(Method::getName)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("jsonTypes")
  void the_order_of_the_json_names_every_field(Class<?> type) {
    assertThat(type.getAnnotation(JsonPropertyOrder.class).value()).containsExactlyInAnyOrderElementsOf(fields(type));
  }

  @Test
  void the_sample_of_the_tests_fills_every_field() throws IOException {
    Set<String> written = new TreeSet<>();
    collect(new ObjectMapper().readTree(ExtractionJson.toJson(Samples.full())), written);
    Set<String> declared = new TreeSet<>();
    JSON_TYPES.forEach(type -> declared.addAll(fields(type)));
    assertThat(written).isEqualTo(declared);
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> collect(child, names));
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void a_signature_has_only_types_of_the_jdk_and_of_this_package_that_everyone_sees(Class<?> type) throws ClassNotFoundException {
    Class<?> builder = Class.forName(type.getName() + "$Builder");
    for (Class<?> owner : List.of(type, builder)) {
      for (Method method : owner.getMethods()) {
        Stream<Class<?>> parameters = Arrays.stream(method.getParameterTypes());
        for (Class<?> used : Stream.concat(Stream.of(method.getReturnType()), parameters).toList()) {
          Class<?> plain = used.isArray() ? used.getComponentType() : used;
          assertThat(plain.isPrimitive() || plain.getName().startsWith("java.") || plain.getPackage().equals(type.getPackage()))
              .as("%s in %s", plain, method)
              .isTrue();
          assertThat(Modifier.isPublic(plain.getModifiers())).as("%s in %s", plain, method).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void only_the_builder_makes_a_value(Class<?> type) {
    assertThat(type.getConstructors()).isEmpty();
    assertThat(Arrays.stream(type.getDeclaredConstructors()).map(c -> c.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)))
        .containsOnly(0);
  }

  @Test
  void an_article_keeps_what_the_caller_says() {
    Article article =
        Article.builder()
            .id("a-1")
            .title("제목")
            .publisher("하루경제")
            .publishedOn(LocalDate.of(2025, 2, 27))
            .text("본문")
            .html("<p>본문")
            .build();
    assertThat(article.title()).hasValue("제목");
    assertThat(article.publishedOn()).hasValue(LocalDate.of(2025, 2, 27));
    assertThat(Article.builder().build().text()).isEmpty();
  }
}

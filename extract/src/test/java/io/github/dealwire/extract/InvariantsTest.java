package io.github.dealwire.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.Position;
import io.github.dealwire.model.SourceField;
import io.github.dealwire.model.Span;
import io.github.dealwire.seeds.SeedArticle;
import io.github.dealwire.seeds.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every extraction, whatever the article: checked on all articles of dealwire-seeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class InvariantsTest {

  private static final int LONGEST_EVIDENCE = 400;
  private static final int THREADS = 4;

  private Extractor extractor;

  @BeforeAll
  void build() {
    extractor = Extractor.builder().build();
  }

  static List<SeedArticle> seeds() {
    return Seeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_span_is_the_very_substring_and_names_its_rule(SeedArticle seed) {
    Extraction x = extractor.extract(seed.article());
    Stream<Span> spans =
        Stream.of(
                x.companies().stream().flatMap(c -> c.mentions().stream()),
                x.executives().stream().flatMap(e -> e.mentions().stream()),
                x.executives().stream().flatMap(e -> e.positions().stream()).flatMap(p -> p.evidence().stream()),
                x.agreements().stream().flatMap(a -> a.evidence().stream()),
                x.investments().stream().flatMap(i -> i.evidence().stream()))
            .flatMap(s -> s);
    assertThat(spans).allSatisfy(span -> {
      assertThat(source(x, span.in()).substring(span.start(), span.end())).isEqualTo(span.text());
      assertThat(span.rule()).isNotBlank();
    });
    Stream<Money> sums =
        Stream.concat(
            x.agreements().stream().flatMap(a -> a.value().stream()), x.investments().stream().flatMap(i -> i.amount().stream()));
    assertThat(sums).allSatisfy(
        sum -> assertThat(source(x, sum.in()).substring(sum.start(), sum.end())).isEqualTo(sum.text()));
  }

  private static String source(Extraction x, Optional<SourceField> field) {
    return field.isPresent() ? x.article().title().orElseThrow() : x.article().text().orElse("");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_fact_has_evidence_that_is_short_and_names_a_side_or_the_sum(SeedArticle seed) {
    Extraction x = extractor.extract(seed.article());
    for (Agreement a : x.agreements()) {
      assertEvidence(a.evidence(), x, a.parties(), a.value());
    }
    for (Investment i : x.investments()) {
      assertEvidence(i.evidence(), x, Stream.concat(i.investors().stream(), i.recipients().stream()).toList(), i.amount());
    }
    for (Executive e : x.executives()) {
      for (Position p : e.positions()) {
        assertThat(p.evidence()).isNotEmpty()
            .allSatisfy(span -> assertThat(span.text()).hasSizeLessThanOrEqualTo(LONGEST_EVIDENCE));
      }
    }
  }

  private static void assertEvidence(List<Span> evidence, Extraction x, List<String> sides, Optional<Money> sum) {
    List<String> names = new ArrayList<>();
    x.companies().stream().filter(c -> sides.contains(c.id())).forEach(c -> names.addAll(names(c)));
    sum.ifPresent(m -> names.add(m.text()));
    assertThat(evidence).isNotEmpty().allSatisfy(span -> assertThat(span.text()).hasSizeLessThanOrEqualTo(LONGEST_EVIDENCE));
    assertThat(evidence).as("evidence names one of %s", names)
        .anySatisfy(span -> assertThat(names).anyMatch(span.text()::contains));
  }

  private static List<String> names(Company company) {
    return company.mentions().stream().map(Span::text).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_written_as_json_reads_back_the_same(SeedArticle seed) {
    Extraction x = extractor.extract(seed.article());
    assertThat(ExtractionJson.fromJson(ExtractionJson.toJson(x))).isEqualTo(x);
  }

  @Test
  void four_threads_give_the_same_bytes_as_one() throws Exception {
    List<SeedArticle> seeds = seeds();
    byte[] alone = bytes(extractor, seeds);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        runs.add(pool.submit(() -> bytes(extractor, seeds)));
      }
      for (Future<byte[]> run : runs) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void another_locale_and_time_zone_give_the_same_bytes() {
    List<SeedArticle> seeds = seeds();
    byte[] here = bytes(extractor, seeds);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(bytes(Extractor.builder().build(), seeds)).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] bytes(Extractor extractor, List<SeedArticle> seeds) {
    StringBuilder lines = new StringBuilder();
    for (SeedArticle seed : seeds) {
      lines.append(ExtractionJson.toJson(extractor.extract(seed.article()))).append('\n');
    }
    return lines.toString().getBytes(UTF_8);
  }

  @Test
  void an_article_does_not_depend_on_those_read_before() {
    List<SeedArticle> seeds = seeds();
    SeedArticle first = seeds.get(0);
    String before = ExtractionJson.toJson(extractor.extract(first.article()));
    seeds.forEach(seed -> extractor.extract(seed.article()));
    assertThat(ExtractionJson.toJson(extractor.extract(first.article()))).isEqualTo(before);
  }

  @Test
  void an_empty_article_tells_nothing() {
    for (String text : List.of("", " ", "\n\n\t", "\u00a0", "\ufeff", "\u0000")) {
      Extraction x = extractor.extract(Article.builder().text(text).build());
      assertThat(x.companies()).isEmpty();
      assertThat(x.executives()).isEmpty();
      assertThat(x.agreements()).isEmpty();
      assertThat(x.investments()).isEmpty();
    }
  }
}

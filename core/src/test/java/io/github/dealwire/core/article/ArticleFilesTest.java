package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final String TEXT = "다온소프트가 똠방각하와 펲시를 만든다.";

  private final List<String> problems = new ArrayList<>();

  private List<Article> read(String name, byte[] bytes) {
    return ArticleFiles.read(name, new ByteArrayInputStream(bytes), problem -> problems.add(problem.toString())).toList();
  }

  private List<Article> read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void a_line_is_an_article() {
    List<Article> articles =
        read(
            "deals.jsonl",
            """
            {"id": "a-1", "title": "제목", "publisher": "새벽뉴스", "publishedOn": "2024-06-07", "text": "본문", "more": [1]}

            {"id": 17, "html": "<p>본문</p>", "publishedOn": "2024-06-06T23:55:00Z", "title": null}
            {"text": ""}""");
    assertThat(problems).isEmpty();
    assertThat(articles).extracting(a -> a.id().orElse("")).containsExactly("a-1", "17", "deals-4");
    assertThat(articles.get(0).title()).contains("제목");
    assertThat(articles.get(0).publisher()).contains("새벽뉴스");
    assertThat(articles.get(0).publishedOn()).contains(LocalDate.of(2024, 6, 7));
    assertThat(articles.get(1).publishedOn()).contains(LocalDate.of(2024, 6, 7));
    assertThat(articles.get(1).html()).contains("<p>본문</p>");
    assertThat(articles.get(1).text()).isEmpty();
  }

  @Test
  void a_broken_line_is_named_and_the_others_are_read() {
    List<Article> articles = read("deals.jsonl", "{\"text\": \"가\"}\n{\"text\": \"나\n[]\n{\"title\": \"다\"}\n{\"text\": 7}\n{\"text\": \"라\"}\n");
    assertThat(articles).extracting(a -> a.text().orElse("")).containsExactly("가", "라");
    assertThat(problems).hasSize(4).allSatisfy(p -> assertThat(p).doesNotContain("\n"));
    assertThat(problems.get(0)).startsWith("deals.jsonl:2: broken JSON: ").contains("\"text\" or \"html\"");
    assertThat(problems.get(1)).startsWith("deals.jsonl:3: no JSON object but '[]'");
    assertThat(problems.get(2)).startsWith("deals.jsonl:4: an article without 'text' or 'html'");
    assertThat(problems.get(3)).isEqualTo("deals.jsonl:5: 'text' is '7'; a string is needed");
  }

  @Test
  void a_date_that_is_none_is_named_and_left_out() {
    assertThat(read("deals.jsonl", "{\"text\": \"가\", \"publishedOn\": \"7. Juni\"}").get(0).publishedOn()).isEmpty();
    assertThat(problems)
        .containsExactly(
            "deals.jsonl:1: publishedOn '7. Juni' is no ISO date (2024-06-07 or 2024-06-07T08:55:00+09:00); the article is read without it");
  }

  @Test
  void dates_and_date_times_are_read() {
    for (String date : new String[] {"2024-06-07", "2024-06-07T08:55:00+09:00", "2024-06-07T08:55:00+0900", "2024-06-07 08:55", "2024-06-06T15:00:00Z"}) {
      assertThat(Days.parse(date)).as(date).contains(LocalDate.of(2024, 6, 7));
    }
    for (String date : new String[] {"", "2024", "2024-13-01", "2024-02-30", "20240607", "2024-06-07x", "어제"}) {
      assertThat(Days.parse(date)).as(date).isEmpty();
    }
  }

  @Test
  void a_json_file_is_an_object_or_several() {
    assertThat(read("in/a-17.json", "{\n \"text\": \"가\"\n}")).extracting(a -> a.id().orElse("")).containsExactly("a-17");
    assertThat(read("all.json", "[{\"text\": \"가\"}, {\"id\": \"b\", \"text\": \"나\"}]"))
        .extracting(a -> a.id().orElse(""))
        .containsExactly("all-1", "b");
    assertThat(read("bad.json", "{\n \"text\": \"가\",,\n}")).isEmpty();
    assertThat(problems).singleElement().asString().startsWith("bad.json:2: broken JSON: ");
  }

  @Test
  void texts_and_pages_are_called_by_their_file() {
    assertThat(read("in/page.html", "<p>가</p>").get(0)).satisfies(a -> assertThat(a.html()).contains("<p>가</p>"));
    assertThat(read("in/a.b.txt", "가").get(0).id()).contains("a.b");
    assertThat(read("in/page.html.gz", "<p>가</p>").get(0).id()).contains("page");
  }

  @Test
  void what_has_no_ending_is_told_by_its_first_char() {
    assertThat(read("-", "\n {\"text\": \"가\"}\n{\"text\": \"나\"}")).hasSize(2);
    assertThat(read("-", "<html>가").get(0).html()).contains("<html>가");
    assertThat(read("-", "가나다").get(0).text()).contains("가나다");
    assertThat(read("-", "\uFEFF{\"text\": \"가\"}").get(0).text()).contains("가");
  }

  @Test
  void bytes_are_decoded_by_what_they_are() {
    assertThat(read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)).get(0).text()).contains(TEXT);
    assertThat(read("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).get(0).text()).contains(TEXT);
    assertThat(read("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).get(0).text()).contains(TEXT);
    assertThat(read("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).get(0).text()).contains(TEXT);
    assertThat(read("a.txt", TEXT.getBytes(CP949)).get(0).text()).contains(TEXT);
    String page = "<meta charset=\"euc-kr\"><p>" + TEXT + "</p>";
    assertThat(read("a.html", page.getBytes(CP949)).get(0).html()).contains(page);
    assertThat(read("a.html", page.getBytes(StandardCharsets.UTF_8)).get(0).html()).contains(page);
    String lines = "{\"text\": \"" + TEXT + "\"}\n{\"text\": \"" + TEXT + "\"}\n";
    assertThat(read("a.jsonl", lines.getBytes(CP949))).hasSize(2).allSatisfy(a -> assertThat(a.text()).contains(TEXT));
    assertThat(read("a.jsonl", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE))).hasSize(2).allSatisfy(a -> assertThat(a.text()).contains(TEXT));
    assertThat(problems).isEmpty();
  }

  @Test
  void a_broken_byte_does_not_turn_utf_8_into_rubbish() {
    byte[] bytes = (TEXT + TEXT + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(read("a.txt", bytes).get(0).text()).contains(TEXT + TEXT + "\uFFFD");
  }

  @Test
  void packed_files_are_unpacked() throws IOException {
    byte[] line = "{\"text\": \"가\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.jsonl.gz", packed(line))).hasSize(1);
    assertThat(read("a.jsonl", packed(line))).hasSize(1);
    assertThat(read("a.txt.gz", packed(line)).get(0).id()).contains("a");
    byte[] cut = packed(line.clone());
    read("cut.jsonl.gz", java.util.Arrays.copyOf(cut, cut.length - 9));
    assertThat(problems).singleElement().asString().startsWith("cut.jsonl.gz:").contains("cannot be read");
  }

  @Test
  void an_article_that_is_no_article_is_refused_and_the_rest_is_read() {
    String huge = "{\"text\": \"" + "a".repeat(ArticleFiles.LONGEST_ARTICLE + 1) + "\"}\n";
    assertThat(read("a.jsonl", "{\"text\": \"가\"}\n" + huge + "{\"text\": \"나\"}\n")).hasSize(2);
    assertThat(problems).containsExactly("a.jsonl:2: an article of 4000001 chars; at most 4000000 chars are read");
    problems.clear();
    assertThat(read("a.txt", "a".repeat(20_000_000))).isEmpty();
    assertThat(problems).singleElement().asString().startsWith("a.txt: an article of more than ");
  }

  @Test
  void a_file_that_cannot_be_read_is_named(@TempDir Path folder) throws IOException {
    Path none = folder.resolve("none.txt");
    assertThat(ArticleFiles.read(none, p -> problems.add(p.toString()))).isEmpty();
    assertThat(ArticleFiles.read(folder, p -> problems.add(p.toString()))).isEmpty();
    assertThat(problems.get(0)).isEqualTo(none + ": there is no such file");
    assertThat(problems.get(1)).startsWith(folder + ": is a folder");
    Path some = Files.writeString(folder.resolve("some.txt"), "가");
    assertThat(ArticleFiles.read(some, p -> problems.add(p.toString()))).hasSize(1);
    assertThat(ArticleFiles.isReadable(some)).isTrue();
    assertThat(ArticleFiles.isReadable(folder.resolve("a.pdf"))).isFalse();
  }

  @Test
  void lines_are_read_as_they_are_consumed() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      lines.append("{\"text\": \"가\"}\n");
    }
    lines.append("broken\n");
    try (var articles =
        ArticleFiles.read("a.jsonl", new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)), p -> problems.add(p.toString()))) {
      assertThat(articles.limit(3)).hasSize(3);
    }
    assertThat(problems).isEmpty();
  }
}

package io.github.dealwire.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFilesTest {

  private static final String GOLD =
      """
      {"id": "g", "publishedOn": "2025-02-27",
       "companies": [{"names": ["다온소프트", "다온"], "type": "CORPORATION"}, {"names": ["한별전자"]}],
       "executives": [{"names": ["우현결"], "positions": [{"company": "다온", "titles": ["대표"]}]}],
       "agreements": [{"types": ["MOU"], "stages": ["CONCLUDED"], "parties": ["다온", "한별전자"], "dates": ["2025-02", null]}],
       "investments": [{"types": ["EQUITY"], "stages": ["PLANNED"], "investors": ["한별전자"], "recipients": ["다온소프트"],
                        "amount": {"value": 1500000000, "currency": "KRW"}}]}
      """;

  @Test
  void gold_is_read() throws IOException {
    Gold gold = read(GOLD);
    assertThat(gold.id()).isEqualTo("g");
    assertThat(gold.publishedOn()).contains(PartialDate.of(2025, 2, 27));
    assertThat(gold.companies().get(0).names()).containsExactly("다온소프트", "다온");
    assertThat(gold.agreements().get(0).types()).containsExactly(AgreementType.MOU);
    assertThat(gold.investments().get(0).amount().orElseThrow()).hasToString("1500000000 KRW");
  }

  @Test
  void dates_accept_what_is_listed_and_no_dates_accept_all() throws IOException {
    Gold gold = read(GOLD);
    GoldDates some = gold.agreements().get(0).dates();
    assertThat(some.accepts(Optional.of(PartialDate.of(2025, 2)))).isTrue();
    assertThat(some.accepts(Optional.empty())).isTrue();
    assertThat(some.accepts(Optional.of(PartialDate.of(2025)))).isFalse();
    GoldDates any = gold.investments().get(0).dates();
    assertThat(any.accepts(Optional.empty())).isTrue();
    assertThat(any.accepts(Optional.of(PartialDate.of(1999)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"MOU\" | \"MOUU\" | agreements[0].types[0]: 'MOUU' is no AgreementType (MOU, SUPPLY_CONTRACT, CONTRACT,",
        "\"PLANNED\" | \"SOON\" | investments[0].stages[0]: 'SOON' is no Stage (UNDER_DISCUSSION, PLANNED, CONCLUDED,",
        "[\"다온\", | [\"다솜\", | agreements[0].parties[0]: '다솜' is the name of no gold company (다온소프트, 한별전자)",
        "\"company\": \"다온\" | \"company\": \"다운\" | executives[0].positions[0].company: '다운' is the name of no gold company",
        "\"2025-02\", | \"2025-2\", | agreements[0].dates[0]: '2025-2' is no date (2020, 2024-09 or 2025-02-24)",
        "\"2025-02-27\" | \"27일\" | publishedOn: '27일' is no date",
        "\"dates\" | \"date\" | agreements[0].date: is no field here (types, stages, parties, optionalParties, dates,",
        "[\"대표\"] | [] | executives[0].positions[0].titles: is empty; at least one is needed",
        "[\"대표\"] | \"대표\" | executives[0].positions[0].titles: '대표' is no list",
        "1500000000 | \"15억\" | investments[0].amount.value: '15억' is no number",
        "\"2025-02\", null |  | agreements[0].dates: is empty; [null] says that there is none, no field accepts all",
        "\"id\": \"g\" | \"id\": \"\" | id: is blank",
        "{\"names\": [\"한별전자\"]} | \"한별전자\" | companies[1]: '한별전자' is no object",
      })
  void what_cannot_be_used_is_refused_with_file_field_value_and_choices(String right, String wrong, String message) {
    String broken = GOLD.replace(right, wrong == null ? "" : wrong);
    assertThat(broken).isNotEqualTo(GOLD);
    assertThatThrownBy(() -> read(broken)).isInstanceOf(SeedException.class).hasMessageStartingWith("gold/g.json: " + message);
  }

  @Test
  void broken_json_is_refused_with_its_line() {
    assertThatThrownBy(() -> read(GOLD.replace("\"executives\": [", "\"executives\": ")))
        .isInstanceOf(SeedException.class)
        .hasMessageStartingWith("gold/g.json:3: is no JSON: ");
  }

  @Test
  void a_directory_is_read_in_the_order_of_its_files(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("b.json"), GOLD.replace("\"g\"", "\"b\""));
    Files.writeString(directory.resolve("a.json"), GOLD.replace("\"g\"", "\"a\""));
    Files.writeString(directory.resolve("notes.txt"), "no gold");
    assertThat(GoldFiles.read(directory)).extracting(Gold::id).containsExactly("a", "b");
  }

  @Test
  void two_files_of_one_article_and_a_directory_without_gold_are_refused(@TempDir Path directory) throws IOException {
    assertThatThrownBy(() -> GoldFiles.read(directory))
        .isInstanceOf(SeedException.class)
        .hasMessageContaining("has no gold files");
    Files.writeString(directory.resolve("a.json"), GOLD);
    Files.writeString(directory.resolve("b.json"), GOLD);
    assertThatThrownBy(() -> GoldFiles.read(directory))
        .isInstanceOf(SeedException.class)
        .hasMessageContaining("b.json: id: 'g' is the article of ");
  }

  private static Gold read(String json) throws IOException {
    return GoldFiles.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "gold/g.json");
  }
}

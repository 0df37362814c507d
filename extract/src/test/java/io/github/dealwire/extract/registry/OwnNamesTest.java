package io.github.dealwire.extract.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.core.lexicon.LexiconException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNamesTest {

  @TempDir private Path folder;

  private List<OwnName> read(String text) throws IOException {
    return Registry.read(Files.writeString(folder.resolve("mine.tsv"), text));
  }

  @Test
  void a_name_alone_is_enough() throws IOException {
    Name name = read("name\n다온소프트\n").get(0).complete(null, Spelling.read());
    assertThat(name.id()).isEqualTo("own:다온소프트");
    assertThat(name.aliases()).containsExactly(new Alias("다온소프트", Trust.FREE, Kind.NAME));
  }

  @Test
  void aliases_have_the_kind_of_their_column_and_latin_letters_are_spelled() throws IOException {
    Name name = read("name\tshort\told\tenglish\ttrust\nDH전자\t동화전자|동화\t별전자\tDonghwa\tCOMMON\n").get(0).complete(null, Spelling.read());
    assertThat(name.aliases()).containsExactly(
        new Alias("DH전자", Trust.COMMON, Kind.NAME),
        new Alias("동화전자", Trust.COMMON, Kind.SHORT),
        new Alias("동화", Trust.COMMON, Kind.SHORT),
        new Alias("디에이치전자", Trust.COMMON, Kind.SPELLED),
        new Alias("별전자", Trust.COMMON, Kind.OLD),
        new Alias("Donghwa", Trust.COMMON, Kind.ENGLISH));
  }

  @Test
  void a_bad_line_is_refused_with_file_line_text_and_choices() {
    assertThatThrownBy(() -> read("name\ttype\n다온소프트\tCOMPANY\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("mine.tsv:2: 'COMPANY' is no CompanyType (CORPORATION, GROUP, INSTITUTION)");
    assertThatThrownBy(() -> read("name\tticker\n다온소프트\t123450\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("mine.tsv:2: '다온소프트' has a ticker or an exchange alone");
  }

  @Test
  void own_names_stand_first_take_over_ids_and_are_companies_whatever_the_tables_say() throws IOException {
    Registry registry = Registry.builtIn().plus(read("name\tid\n오디세이\tkrx:005930\n갤럭시\town:1\n"));
    assertThat(registry.names()).extracting(Name::name).startsWith("오디세이", "갤럭시").doesNotContain("삼성전자");
    assertThat(registry.notCompanies()).extracting(NotCompany::text).doesNotContain("갤럭시").contains("아이폰");
  }
}

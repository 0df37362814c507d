package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.Alias;
import io.github.dealwire.extract.registry.Name;
import io.github.dealwire.extract.registry.NotCompany;
import io.github.dealwire.extract.registry.Registry;
import java.util.ArrayList;
import java.util.List;

/** The words of the company extractor: names, texts that look like names, nouns that announce one. Immutable. */
public final class CompanyWords implements Words.Source {

  private final Registry registry;
  private final Tables tables;

  /** The words of a registry. */
  public CompanyWords(Registry registry, OrdinaryWords ordinary) {
    this.registry = registry;
    this.tables = new Tables(ordinary);
  }

  Registry registry() {
    return registry;
  }

  Tables tables() {
    return tables;
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Name name : registry.names()) {
      for (Alias alias : name.aliases()) {
        KnownName known = new KnownName(name, alias);
        sink.add(Kind.NAME, alias.text(), known);
        for (String spaced : spaced(alias.text())) {
          sink.add(Kind.NAME, spaced, known);
        }
      }
    }
    for (NotCompany other : registry.notCompanies()) {
      sink.add(Kind.NOT_COMPANY, other.text(), other);
    }
    for (Table.Row row : Tables.table("descriptors.tsv", Tables.DESCRIPTORS).rows()) {
      sink.add(Kind.DESCRIPTOR, row.get("descriptor"), new Descriptor(row.get("kind").equals("company")));
    }
  }

  /** A name with a space where it is often typed: 오픈 AI, 한별 벤처파트너스. */
  private List<String> spaced(String text) {
    if (text.indexOf(' ') >= 0 || text.length() < 4) {
      return List.of();
    }
    List<String> spaced = new ArrayList<>(2);
    for (int i = 2; i <= text.length() - 2; i++) {
      if (Chars.isHangul(text.charAt(i - 1)) != Chars.isHangul(text.charAt(i)) && Chars.isWord(text.charAt(i)) && Chars.isWord(text.charAt(i - 1))) {
        spaced.add(text.substring(0, i) + " " + text.substring(i));
      }
    }
    Tables.Suffix suffix = tables.suffixOf(text);
    int cut = suffix == null ? 0 : text.length() - suffix.text().length();
    if (cut >= 2 && text.length() - cut >= 2 && tables.ordinary().band(text.substring(0, cut)) == 0) {
      String variant = text.substring(0, cut) + " " + text.substring(cut);
      if (!spaced.contains(variant)) {
        spaced.add(variant);
      }
    }
    return spaced;
  }
}

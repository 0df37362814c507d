package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.Alias;
import io.github.dealwire.extract.registry.Name;
import io.github.dealwire.extract.registry.NotCompany;
import io.github.dealwire.extract.registry.Registry;

/** The words of the company extractor: names, texts that look like names, nouns that announce one. */
public final class CompanyWords implements Words.Source {

  private final Registry registry;

  /** The words of a registry. */
  public CompanyWords(Registry registry) {
    this.registry = registry;
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Name name : registry.names()) {
      for (Alias alias : name.aliases()) {
        sink.add(Kind.NAME, alias.text(), new KnownName(name, alias));
      }
    }
    for (NotCompany other : registry.notCompanies()) {
      sink.add(Kind.NOT_COMPANY, other.text(), other);
    }
    for (Table.Row row : Tables.table("descriptors.tsv", Tables.DESCRIPTORS).rows()) {
      sink.add(Kind.DESCRIPTOR, row.get("descriptor"), new Descriptor(row.get("kind").equals("company")));
    }
  }
}

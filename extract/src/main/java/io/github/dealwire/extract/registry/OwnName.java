package io.github.dealwire.extract.registry;

import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that the embedder adds. A text is empty, and the type null, where the embedder says nothing: what the library knows of
 * a company of the same id or name holds then.
 *
 * @param shorts further current names
 * @param olds former names
 * @param brands what it runs
 */
public record OwnName(
    String id,
    String name,
    @Nullable CompanyType type,
    String englishName,
    String exchange,
    String ticker,
    String group,
    String country,
    List<String> shorts,
    List<String> olds,
    List<String> brands,
    Trust trust) {

  public OwnName {
    shorts = List.copyOf(shorts);
    olds = List.copyOf(olds);
    brands = List.copyOf(brands);
  }

  /** The same company with a further name. */
  OwnName plus(String alias) {
    List<String> more = new ArrayList<>(shorts);
    more.add(alias);
    return new OwnName(id, name, type, englishName, exchange, ticker, group, country, more, olds, brands, trust);
  }

  /** The name as the registry has it; what is not said here is taken from a known name, where there is one. */
  Name complete(@Nullable Name known, Spelling spelling) {
    List<Alias> aliases = aliases(spelling);
    if (known == null) {
      return new Name(
          id.isEmpty() ? "own:" + name : id, name, type == null ? CompanyType.CORPORATION : type, englishName, exchange, ticker, group,
          country, "", aliases);
    }
    for (Alias alias : known.aliases()) {
      if (aliases.stream().noneMatch(a -> a.text().equals(alias.text()))) {
        boolean former = alias.kind() == Kind.NAME && !alias.text().equals(name);
        aliases.add(former ? new Alias(alias.text(), alias.trust(), Kind.SHORT) : alias);
      }
    }
    return new Name(
        id.isEmpty() ? known.id() : id,
        name,
        type == null ? known.type() : type,
        or(englishName, known.englishName()),
        or(exchange, known.exchange()),
        exchange.isEmpty() ? known.ticker() : ticker,
        or(group, known.group()),
        or(country, known.country()),
        known.flagship(),
        aliases);
  }

  private List<Alias> aliases(Spelling spelling) {
    List<Alias> aliases = new ArrayList<>();
    aliases.add(new Alias(name, trust, Kind.NAME));
    shorts.forEach(text -> aliases.add(new Alias(text, trust, Kind.SHORT)));
    if (!spelling.spell(name).equals(name)) {
      aliases.add(new Alias(spelling.spell(name), trust, Kind.SPELLED));
    }
    olds.forEach(text -> aliases.add(new Alias(text, trust, Kind.OLD)));
    brands.forEach(text -> aliases.add(new Alias(text, trust, Kind.BRAND)));
    if (!englishName.isEmpty()) {
      aliases.add(new Alias(englishName, trust, Kind.ENGLISH));
    }
    return aliases;
  }

  /** Every name that the embedder gave. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add(name);
    texts.addAll(shorts);
    texts.addAll(olds);
    texts.addAll(brands);
    if (!englishName.isEmpty()) {
      texts.add(englishName);
    }
    return texts;
  }

  private static String or(String own, String known) {
    return own.isEmpty() ? known : own;
  }
}

package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Name;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One company of the article while it is being put together. */
public final class CompanyEntity {
  private final @Nullable Name known;
  private String name;
  private CompanyType type;
  private @Nullable String englishName;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final List<CompanyMention> mentions = new ArrayList<>();

  CompanyEntity(@Nullable Name known, String name, CompanyType type) {
    this.known = known;
    this.name = name;
    this.type = type;
    this.englishName = known == null || known.englishName().isEmpty() ? null : known.englishName();
  }

  public @Nullable Name known() {
    return known;
  }

  public String name() {
    return name;
  }

  void rename(String to) {
    name = to;
  }

  public CompanyType type() {
    return type;
  }

  void type(CompanyType to) {
    type = to;
  }

  public @Nullable String englishName() {
    return englishName;
  }

  void englishName(String to) {
    englishName = to;
  }

  public Set<String> aliases() {
    return aliases;
  }

  public List<CompanyMention> mentions() {
    return mentions;
  }

  public boolean isInstitution() {
    return type == CompanyType.INSTITUTION;
  }

  public boolean isGroup() {
    return type == CompanyType.GROUP;
  }

  @Override
  public String toString() {
    return name;
  }
}

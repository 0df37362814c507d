package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what the bare name of a group stands for: the group, or the only one of its companies that the article names. */
final class Groups {

  private static final String GROUP = "그룹";
  private static final Set<Cue> OF_COMPANY = Set.of(Cue.SIGN, Cue.TICKER, Cue.DESCRIPTOR);

  private final Reading reading;
  private final Roster roster;
  private final Tables tables;
  private final Context context;

  Groups(Reading reading, Roster roster, Tables tables) {
    this.reading = reading;
    this.roster = roster;
    this.tables = tables;
    this.context = new Context(reading, tables);
  }

  void run() {
    for (CompanyEntity group : roster.all()) {
      if (!group.isGroup()) {
        continue;
      }
      if (bareOnly(group)) {
        companyOf(group);
      } else {
        ownName(group);
      }
    }
  }

  private boolean bareOnly(CompanyEntity group) {
    for (String alias : roster.aliases(group)) {
      if (alias.endsWith(GROUP)) {
        return false;
      }
    }
    return true;
  }

  /** 새벽 … 새벽전자, where no other company of the group and no 새벽그룹 is named: 새벽 is 새벽전자, but not 한별정밀 of the same group. */
  private void companyOf(CompanyEntity group) {
    List<CompanyEntity> members = new ArrayList<>();
    String common = group.known().map(Name::group).orElse("");
    for (CompanyEntity company : roster.all()) {
      boolean member = company.known().map(Name::group).filter(g -> !g.isEmpty() && g.equals(common)).isPresent();
      if (company != group && member) {
        members.add(company);
      }
    }
    if (members.size() == 1 && roster.aliases(group).stream().allMatch(members.get(0).name()::startsWith)) {
      roster.merge(group, members.get(0));
    }
  }

  /** 한결 beside 한결그룹 is the group, unless something beside it says that it is one of its companies: 자회사 한결. */
  private void ownName(CompanyEntity group) {
    String name = group.name();
    String bare = name.endsWith(GROUP) ? name.substring(0, name.length() - GROUP.length()).strip() : name;
    CompanyEntity company = roster.named(bare);
    if (company == null || company == group || company.isInstitution() || tables.companySuffix(bare) && !holding(company, group, bare)) {
      return;
    }
    for (CompanyMention mention : company.mentions()) {
      int sentence = reading.sentenceAt(mention.start());
      if (sentence >= 0) {
        Set<Cue> cues = context.of(mention.start(), mention.end(), mention.tail(), reading.sentences().get(sentence).end());
        cues.retainAll(OF_COMPANY);
        if (!cues.isEmpty()) {
          return;
        }
      }
    }
    roster.merge(company, group);
  }

  /** 한별금융 beside 한별금융그룹 is the group, where the article never says 한별금융지주. */
  private boolean holding(CompanyEntity company, CompanyEntity group, String bare) {
    String flagship = group.known().map(Name::flagship).orElse("");
    return company.registryId().filter(flagship::equals).isPresent() && roster.aliases(company).stream().allMatch(bare::equals);
  }
}

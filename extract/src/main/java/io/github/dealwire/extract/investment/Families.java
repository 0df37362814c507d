package io.github.dealwire.extract.investment;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which companies belong to which: by what the article says (다온의 자회사 한별), by the registry's group. */
final class Families {

  private static final int NEAR = 25;
  private static final int CLOSE = 8;

  private final Map<CompanyEntity, Set<CompanyEntity>> parents = new HashMap<>();

  Families(String s, InvestmentWords words, List<Scene> scenes) {
    for (Scene scene : scenes) {
      Argument last = null;
      Argument topic = null;
      for (Argument a : scene.arguments()) {
        boolean owner = last != null && (last.role() == Role.OF || last.role() == Role.NONE) && last.companies().size() == 1;
        if (owner && a.kind() == Argument.Kind.COMPANY && a.companies().size() == 1 && branch(s, words, last.end(), a.start())) {
          parents.computeIfAbsent(a.companies().get(0), c -> new HashSet<>()).add(last.companies().get(0));
        } else if (topic != null && a.kind() == Argument.Kind.COMPANY && a.companies().size() == 1
            && branch(s, words, Math.max(topic.end(), a.start() - CLOSE), a.start())) {
          // 다온은 손자회사 한별을 거느린다
          parents.computeIfAbsent(a.companies().get(0), c -> new HashSet<>()).add(topic.companies().get(0));
        }
        last = a;
        topic = a.role() == Role.TOPIC && a.companies().size() == 1 ? a : topic;
      }
    }
  }

  /** 다온의 미국 자회사인 한별: no comma between, the word right before the name. */
  private static boolean branch(String s, InvestmentWords words, int from, int to) {
    if (to <= from || to - from > NEAR || s.substring(from, to).indexOf(',') >= 0) {
      return false;
    }
    int at = words.last(Mark.BRANCH, s, from, to);
    return at >= 0 && to - at <= words.length(Mark.BRANCH, s, at) + 2;
  }

  /** Whether a company belongs to another one. */
  boolean belongs(CompanyEntity company, CompanyEntity parent) {
    if (company == parent) {
      return false;
    }
    if (parents.getOrDefault(company, Set.of()).contains(parent)) {
      return true;
    }
    String group = parent.isGroup() ? parent.known().map(n -> n.group()).orElse("") : "";
    return !group.isEmpty() && company.known().map(n -> n.group()).orElse("").equals(group);
  }
}

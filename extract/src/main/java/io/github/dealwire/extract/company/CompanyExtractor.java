package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Name;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the companies of an article: known names, unknown names, their short forms, and what 삼성 stands for. */
public final class CompanyExtractor {
  private final Reading reading;
  private final Words words;
  private final String s;
  private final Map<String, CompanyEntity> byKey = new LinkedHashMap<>();
  private final TreeMap<Integer, CompanyMention> byStart = new TreeMap<>();
  private final TreeMap<Integer, Integer> masked = new TreeMap<>();

  private CompanyExtractor(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.s = reading.chars();
  }

  public static Companies extract(Reading reading) {
    return new CompanyExtractor(reading).run();
  }

  private Companies run() {
    known();
    unknown();
    Introductions introductions = new Introductions(this);
    introductions.run();
    shortForms();
    groups();
    List<CompanyEntity> all = new ArrayList<>();
    for (CompanyEntity company : byKey.values()) {
      if (!company.mentions().isEmpty()) {
        company.mentions().sort(Comparator.comparingInt(CompanyMention::start));
        all.add(company);
      }
    }
    all.sort(Comparator.comparingInt(c -> c.mentions().get(0).start()));
    return new Companies(all);
  }

  private void known() {
    for (KnownNames.Found found : new KnownNames(reading).find()) {
      Name name = found.name();
      CompanyEntity company =
          byKey.computeIfAbsent("id:" + name.id(), k -> new CompanyEntity(name, name.name(), name.type()));
      mention(company, found.start(), found.end(), "registry", found.tail());
    }
  }

  private void unknown() {
    UnknownNames.Taken taken = new UnknownNames.Taken() {
      @Override
      public boolean overlaps(int start, int end) {
        return CompanyExtractor.this.overlaps(start, end);
      }

      @Override
      public @Nullable CompanyMention endingAt(int position) {
        return neighbourBefore(position);
      }

      @Override
      public @Nullable CompanyMention startingAt(int position) {
        return neighbourAfter(position);
      }
    };
    for (UnknownNames.Candidate candidate : new UnknownNames(reading, taken).find()) {
      CompanyEntity company =
          byKey.computeIfAbsent(
              "name:" + candidate.name,
              k ->
                  new CompanyEntity(
                      null,
                      candidate.name,
                      candidate.institution
                          ? CompanyType.INSTITUTION
                          : candidate.name.endsWith("그룹") ? CompanyType.GROUP : CompanyType.CORPORATION));
      everywhere(company, candidate.name, candidate.rule());
    }
  }

  /** A name once found is found everywhere. */
  void everywhere(CompanyEntity company, String name, String rule) {
    int at = s.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      int sentence = reading.sentenceAt(at);
      if (sentence >= 0 && reading.leftEdge(at) && !overlaps(at, end)) {
        Sentence in = reading.sentences().get(sentence);
        NounTail tail = NounTail.of(s, end, in.end(), words);
        if (end <= in.end() && tail.clean()) {
          mention(company, at, end, rule, tail);
        }
      }
      at = s.indexOf(name, end);
    }
  }

  void mention(CompanyEntity company, int start, int end, String rule, NounTail tail) {
    CompanyMention mention = new CompanyMention(start, end, company, rule, tail);
    company.mentions().add(mention);
    company.aliases().add(s.substring(start, end));
    byStart.put(start, mention);
  }

  boolean overlaps(int start, int end) {
    Map.Entry<Integer, CompanyMention> before = byStart.lowerEntry(end);
    return before != null && before.getValue().end() > start;
  }

  Reading reading() {
    return reading;
  }

  List<CompanyMention> mentions() {
    return new ArrayList<>(byStart.values());
  }

  /** The company mention right before a position, with only a comma, a middle dot or 와/과 between. */
  private @Nullable CompanyMention neighbourBefore(int position) {
    Map.Entry<Integer, CompanyMention> entry = byStart.lowerEntry(position);
    if (entry == null) {
      return null;
    }
    CompanyMention mention = entry.getValue();
    int from = mention.tail().end();
    return from <= position && position - from <= 2 && separator(s.substring(from, position)) ? mention : null;
  }

  private @Nullable CompanyMention neighbourAfter(int position) {
    for (int at = position; at <= position + 2; at++) {
      CompanyMention mention = byStart.get(at);
      if (mention != null) {
        return at > position && separator(s.substring(position, at)) ? mention : null;
      }
    }
    return null;
  }

  private static boolean separator(String between) {
    return between.equals("·") || between.equals(", ") || between.equals("ㆍ") || between.equals("・") || between.equals(",");
  }

  /** Moves all that one company has to another. */
  void merge(CompanyEntity from, CompanyEntity into) {
    if (from == into) {
      return;
    }
    for (CompanyMention m : from.mentions()) {
      mention(into, m.start(), m.end(), m.rule(), m.tail());
    }
    from.mentions().clear();
    byKey.values().remove(from);
  }

  /** 뤼튼테크놀로지스 … 뤼튼은; 안두릴 인더스트리 … 안두릴과. */
  private void shortForms() {
    for (CompanyEntity company : new ArrayList<>(byKey.values())) {
      if (company.isInstitution() || company.isGroup()) {
        continue;
      }
      String name = company.name();
      String shorter = null;
      int space = name.indexOf(' ');
      if (space >= 2) {
        shorter = name.substring(0, space);
      } else {
        Words.Suffix suffix = words.suffixOf(name);
        if (suffix != null && name.length() - suffix.text().length() >= 2) {
          shorter = name.substring(0, name.length() - suffix.text().length());
        }
      }
      if (shorter != null
          && words.ordinary(shorter) < 2
          && !Chars.isDigit(shorter.charAt(0))
          && !byKey.containsKey("name:" + shorter)) {
        everywhere(company, shorter, "short-form");
      }
    }
  }

  /** 삼성 is the group where the article names it, else its flagship where the article names that, else the group. */
  private void groups() {
    for (CompanyEntity group : new ArrayList<>(byKey.values())) {
      Name known = group.known();
      if (known == null || known.type() != CompanyType.GROUP || known.flagship().isEmpty()) {
        continue;
      }
      boolean named = false;
      for (CompanyMention m : group.mentions()) {
        named |= !s.substring(m.start(), m.end()).equals(known.shortName());
      }
      if (named) {
        continue;
      }
      Name flagship = words.name(known.flagship());
      if (flagship != null) {
        CompanyEntity company =
            byKey.computeIfAbsent(
                "id:" + flagship.id(), k -> new CompanyEntity(flagship, flagship.name(), flagship.type()));
        merge(group, company);
      }
    }
  }
}

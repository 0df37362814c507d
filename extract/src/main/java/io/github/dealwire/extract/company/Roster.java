package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Name;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The companies of an article while they are being collected, and which part of the text is taken by whom. */
final class Roster {

  /** The rule of a name that the title of somebody gave away. */
  static final String HEAD = "title";

  private final Reading reading;
  private final String s;
  private final Map<String, CompanyEntity> byKey = new LinkedHashMap<>();
  private final TreeMap<Integer, CompanyMention> byStart = new TreeMap<>();
  private final TreeMap<Integer, Integer> masked = new TreeMap<>();

  /** Where something is taken, where a mention begins, and where its tail ends: most questions are answered by one look. */
  private final Marks taken;

  private final Marks starts;
  private final Marks tailEnds;
  private @Nullable WordStarts wordStarts;
  private final Map<String, CompanyEntity> byText = new HashMap<>();

  Roster(Reading reading) {
    this.reading = reading;
    this.s = reading.chars();
    this.taken = new Marks(s.length());
    this.starts = new Marks(s.length());
    this.tailEnds = new Marks(s.length());
  }

  /** A roster that goes on from what was found. */
  Roster(Reading reading, Companies found) {
    this(reading);
    for (CompanyEntity company : found.all()) {
      byKey.put(key(company), company);
    }
    found.mentions().forEach(this::put);
  }

  /** Marks a range that is no company, so that no candidate takes it. */
  void mask(int start, int end) {
    masked.merge(start, end, Math::max);
    taken.mark(start, end);
  }

  CompanyEntity known(Name name) {
    return byKey.computeIfAbsent("id:" + name.id(), k -> new CompanyEntity(name, name.name(), name.type()));
  }

  boolean has(Name name) {
    return byKey.containsKey("id:" + name.id());
  }

  CompanyEntity unknown(String name, CompanyType type) {
    return byKey.computeIfAbsent("name:" + name, k -> new CompanyEntity(null, name, type));
  }

  private static String key(CompanyEntity company) {
    return company.known().map(name -> "id:" + name.id()).orElse("name:" + company.name());
  }

  List<CompanyEntity> all() {
    return new ArrayList<>(byKey.values());
  }

  /** A snapshot, by start. */
  List<CompanyMention> mentions() {
    return new ArrayList<>(byStart.values());
  }

  void mention(CompanyEntity company, int start, int end, NounTail tail, String rule) {
    CompanyMention mention = new CompanyMention(start, end, company, tail, rule);
    company.mentions().add(mention);
    put(mention);
  }

  private void put(CompanyMention mention) {
    byStart.put(mention.start(), mention);
    taken.mark(mention.start(), mention.end());
    starts.mark(mention.start());
    tailEnds.mark(mention.tail().end());
    byText.put(s.substring(mention.start(), mention.end()), mention.company());
  }

  /** Names a company wherever its text stands free, with clean edges. */
  void everywhere(CompanyEntity company, String text, String rule) {
    if (wordStarts == null) {
      wordStarts = new WordStarts(reading);
    }
    for (int at = wordStarts.first(text); at >= 0; at = wordStarts.next()) {
      int end = at + text.length();
      if (!s.startsWith(text, at) || overlaps(at, end)) {
        continue;
      }
      Sentence sentence = reading.sentences().get(reading.sentenceAt(at));
      if (end > sentence.end()) {
        continue;
      }
      NounTail tail = NounTail.of(s, end, sentence.end());
      if (tail.clean() || Signs.after(s, end) >= 0 || (company.isInstitution() || rule.equals(HEAD)) && isHead(end, sentence.end())) {
        mention(company, at, end, tail, rule);
      }
    }
  }

  /** 가람협회장은: the title of the head is one word with the name. */
  private boolean isHead(int end, int limit) {
    return end < limit && s.charAt(end) == '장' && NounTail.of(s, end + 1, limit).clean();
  }

  boolean overlaps(int start, int end) {
    if (!taken.any(start, end)) {
      return false;
    }
    Map.Entry<Integer, CompanyMention> before = byStart.lowerEntry(end);
    if (before != null && before.getValue().end() > start) {
      return true;
    }
    Map.Entry<Integer, Integer> mask = masked.lowerEntry(end);
    return mask != null && mask.getValue() > start;
  }

  /** Takes a company out. */
  void remove(CompanyEntity company) {
    for (CompanyMention mention : company.mentions()) {
      byStart.remove(mention.start());
    }
    company.mentions().clear();
    byKey.remove(key(company));
  }

  /** Takes one mention out. */
  void remove(CompanyMention mention) {
    byStart.remove(mention.start());
    mention.company().mentions().remove(mention);
    if (mention.company().mentions().isEmpty()) {
      byKey.remove(key(mention.company()));
    }
  }

  /** The company that the article writes so somewhere, or null. */
  @Nullable CompanyEntity named(String text) {
    CompanyEntity company = byText.get(text);
    return company == null || company.mentions().isEmpty() ? null : company;
  }

  /** The ways in which the article writes a company. */
  Set<String> aliases(CompanyEntity company) {
    return company.aliases(s);
  }

  /** Moves all that one company has to another. */
  void merge(CompanyEntity from, CompanyEntity into) {
    if (from == into) {
      return;
    }
    for (CompanyMention m : new ArrayList<>(from.mentions())) {
      mention(into, m.start(), m.end(), m.tail(), m.rule());
    }
    from.mentions().clear();
    byKey.remove(key(from));
  }

  /** The mention that begins exactly here, or null. */
  @Nullable CompanyMention at(int start) {
    return starts.at(start) ? byStart.get(start) : null;
  }

  /** Whether a company stands right before a noun, with only a comma, a middle dot or 와/과 between. */
  boolean joinedBefore(int start) {
    if (!tailEnds.any(Math.max(0, start - 4), start + 1)) {
      return false;
    }
    Map.Entry<Integer, CompanyMention> before = byStart.lowerEntry(start);
    return before != null && joined(before.getValue().tail(), start);
  }

  /** Whether a company stands right after a noun, with only a comma, a middle dot or 와/과 between. */
  boolean joinedAfter(NounTail tail) {
    for (int at = tail.end() + 1; at <= tail.end() + 4; at++) {
      if (starts.at(at) && byStart.containsKey(at)) {
        return joined(tail, at);
      }
    }
    return false;
  }

  private boolean joined(NounTail tail, int start) {
    return tail.end() <= start && start - tail.end() <= 4
        && (separator(tail.end(), start) || tail.role() == Role.WITH && start - tail.end() == 1 && s.charAt(tail.end()) == ' ');
  }

  /** Whether only a comma or a middle dot, or a space behind 와/과, is between two nouns. */
  boolean separates(int from, int to) {
    return separator(from, to)
        || to - from == 1 && s.charAt(from) == ' ' && from > 0 && (s.charAt(from - 1) == '와' || s.charAt(from - 1) == '과');
  }

  private boolean separator(int from, int to) {
    int at = from;
    int end = to;
    while (at < end && Chars.isQuoteClose(s.charAt(at))) {
      at++;
    }
    while (end > at && Chars.isQuoteOpen(s.charAt(end - 1))) {
      end--;
    }
    if (at >= end || !Chars.isMiddleDot(s.charAt(at)) && !Chars.isComma(s.charAt(at))) {
      return false;
    }
    return end - at == 1 || end - at == 2 && s.charAt(at + 1) == ' ';
  }

  /** The companies that have a mention, by the first one. */
  Companies finish() {
    List<CompanyEntity> all = new ArrayList<>();
    for (CompanyEntity company : byKey.values()) {
      if (!company.mentions().isEmpty()) {
        company.sort();
        all.add(company);
      }
    }
    all.sort(Comparator.comparingInt(c -> c.mentions().get(0).start()));
    return new Companies(List.copyOf(all), List.copyOf(byStart.values()));
  }
}

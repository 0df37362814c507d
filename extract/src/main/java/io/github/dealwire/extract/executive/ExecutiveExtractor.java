package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the executives of an article by their titles. */
public final class ExecutiveExtractor {
  private final Reading reading;
  private final Companies companies;
  private final String s;
  private final Map<String, PersonEntity> people = new LinkedHashMap<>();
  private final List<PersonMention> mentions = new ArrayList<>();

  private ExecutiveExtractor(Reading reading, Companies companies) {
    this.reading = reading;
    this.companies = companies;
    this.s = reading.chars();
  }

  public static Executives extract(Reading reading, Companies companies) {
    return new ExecutiveExtractor(reading, companies).run();
  }

  private Executives run() {
    List<TitlePhrase> phrases = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      phrases.addAll(TitlePhrase.in(reading, sentence));
    }
    List<TitlePhrase> later = new ArrayList<>();
    for (TitlePhrase phrase : phrases) {
      if (!named(phrase)) {
        later.add(phrase);
      }
    }
    for (TitlePhrase phrase : later) {
      bySurname(phrase);
    }
    mentions.sort(Comparator.comparingInt(PersonMention::start));
    List<PersonEntity> all = new ArrayList<>();
    for (PersonEntity person : people.values()) {
      if (!person.posts().isEmpty()) {
        person.mentions().sort(Comparator.comparingInt(PersonEntity.NameSpan::start));
        all.add(person);
      }
    }
    all.sort(Comparator.comparingInt(p -> p.mentions().get(0).start()));
    mentions.removeIf(m -> m.person().posts().isEmpty());
    return new Executives(all, withoutOverlaps(mentions));
  }

  private static List<PersonMention> withoutOverlaps(List<PersonMention> sorted) {
    List<PersonMention> out = new ArrayList<>();
    int end = -1;
    for (PersonMention m : sorted) {
      if (m.start() >= end) {
        out.add(m);
        end = m.end();
      }
    }
    return out;
  }

  /** Reads a title with a full name beside it; false where only a surname or nothing stands there. */
  private boolean named(TitlePhrase phrase) {
    NameReader names = new NameReader(reading, companies, phrase.sentence());
    NameReader.Reading1 read = names.read(phrase);
    if (read == null) {
      return false;
    }
    CompanyEntity company = read.company();
    String rule = read.rule();
    if (company == null) {
      company = listCompany(phrase, read);
      rule = "executive/list";
    }
    if (company == null && !phrase.weak()) {
      company = topicCompany(phrase.sentence(), read.start());
      rule = "executive/topic";
    }
    PersonEntity person = person(read.name());
    if (read.originalName() != null && person.originalName() == null) {
      person.originalName(read.originalName());
    }
    person.mentions().add(new PersonEntity.NameSpan(read.nameStart(), read.nameEnd(), rule));
    if (company != null && !government(company)) {
      post(person, company, phrase, read, rule);
    }
    int start = Math.min(read.start(), phrase.start());
    int end = Math.max(phrase.end(), read.nameEnd());
    mentions.add(
        new PersonMention(start, end, person, company, NounTail.of(s, end, phrase.sentence().end(), reading.words())));
    return true;
  }

  private void post(PersonEntity person, CompanyEntity company, TitlePhrase phrase, NameReader.Reading1 read, String rule) {
    for (PersonEntity.Post post : person.posts()) {
      if (post.company() == company && (post.title().equals(phrase.title()) || !read.former() || !post.former() == read.former())
          && (post.title().equals(phrase.title()) || "executive/topic".equals(rule) || "executive/list".equals(rule))) {
        return;
      }
    }
    if ("executive/topic".equals(rule) && !person.posts().isEmpty()) {
      return;
    }
    PartialDate asOf = null;
    if (read.former()) {
      for (TimeMention time : reading.times(phrase.sentence().start(), read.start())) {
        if (time.date() != null) {
          asOf = time.date();
        }
      }
    }
    int start = Math.min(read.start(), phrase.start());
    int end = Math.max(phrase.end(), read.nameEnd());
    person
        .posts()
        .add(new PersonEntity.Post(company, phrase.title(), phrase.rank(), phrase.unit(), read.former(), asOf, start, end, rule));
  }

  /** 노태문 MX사업부장, 김우준 네트워크사업부장: the company goes on through the list. */
  private @Nullable CompanyEntity listCompany(TitlePhrase phrase, NameReader.Reading1 read) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      PersonMention last = mentions.get(i);
      if (last.end() <= read.start()
          && last.start() >= phrase.sentence().start()
          && read.start() - last.end() <= 2
          && s.substring(last.end(), read.start()).startsWith(",")) {
        return last.company();
      }
      if (last.end() < read.start() - 4) {
        return null;
      }
    }
    return null;
  }

  /** The company that the sentence speaks about before the name, else the last one spoken about before. */
  private @Nullable CompanyEntity topicCompany(Sentence sentence, int before) {
    CompanyMention topic = null;
    for (CompanyMention m : companies.mentions(sentence.start(), before)) {
      if (!m.company().isInstitution()) {
        topic = m;
      }
    }
    if (topic != null) {
      return topic.company();
    }
    List<CompanyMention> all = companies.mentions();
    for (int i = all.size() - 1; i >= 0; i--) {
      CompanyMention m = all.get(i);
      if (m.start() < sentence.start()
          && (m.tail().role() == Role.TOPIC || m.tail().role() == Role.SUBJECT)
          && !m.company().isInstitution()) {
        return m.company();
      }
    }
    return null;
  }

  private static boolean government(CompanyEntity company) {
    String name = company.name();
    return company.isInstitution()
        && (name.endsWith("부") || name.endsWith("청") || name.endsWith("처") || name.endsWith("위원회") || name.endsWith("시")
            || name.endsWith("도") || name.endsWith("군") || name.endsWith("구") || name.endsWith("의회") || name.endsWith("정부")
            || name.endsWith("감독원") || name.endsWith("법원") || name.endsWith("국회") || name.endsWith("국"));
  }

  private PersonEntity person(String name) {
    PersonEntity known = people.get(name);
    if (known != null) {
      return known;
    }
    for (PersonEntity person : people.values()) {
      if (person.name().endsWith(" " + name)) {
        return person;
      }
      if (name.endsWith(" " + person.name())) {
        people.remove(person.name());
        person.rename(name);
        people.put(name, person);
        return person;
      }
    }
    PersonEntity person = new PersonEntity(name);
    people.put(name, person);
    return person;
  }

  /** 이 회장, 박 부사장: the last person of that surname, with that rank if there is one. */
  private void bySurname(TitlePhrase phrase) {
    int end = phrase.start() - 1;
    if (end <= phrase.sentence().start() || s.charAt(end) != ' ') {
      return;
    }
    int start = end;
    while (start > phrase.sentence().start() && Chars.isWord(s.charAt(start - 1))) {
      start--;
    }
    String surname = s.substring(start, end);
    if (surname.isEmpty() || surname.length() > 6) {
      return;
    }
    PersonEntity best = null;
    boolean bestRank = false;
    for (PersonEntity person : people.values()) {
      boolean matches =
          surname.length() == 1 && reading.words().isSurname(surname) && person.name().startsWith(surname) && person.name().indexOf(' ') < 0
              || person.name().endsWith(" " + surname);
      if (!matches) {
        continue;
      }
      boolean rank = person.posts().stream().anyMatch(p -> p.rank() == phrase.rank() || near(p.rank(), phrase.rank()));
      if (best == null || rank && !bestRank) {
        best = person;
        bestRank = rank;
      }
    }
    if (best == null) {
      return;
    }
    best.mentions().add(new PersonEntity.NameSpan(start, end, "executive/surname"));
    CompanyEntity company = null;
    for (PersonEntity.Post post : best.posts()) {
      if (company == null || !post.former()) {
        company = post.company();
      }
    }
    mentions.add(
        new PersonMention(
            start, phrase.end(), best, company, NounTail.of(s, phrase.end(), phrase.sentence().end(), reading.words())));
  }

  private static boolean near(Rank a, Rank b) {
    return a == b;
  }
}

package io.github.dealwire.extract.clause;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeKind;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.Executives;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the sentences of an article into scenes, carrying what they speak about from one to the next. */
public final class Scenes {

  private static final TableFormat SETS = TableFormat.of("word", "count", "example").optional("counterexample").unique("word");
  private static final TableFormat SINGLES = TableFormat.of("word", "example").optional("counterexample").unique("word");
  private static final int SHORTEST_SPEECH = 12;
  private static final int FARTHEST_DAY = 400;
  private static final int NEAR = 8;

  private final Reading reading;
  private final Grammar grammar;
  private final String s;
  private final Topics topics = new Topics();

  private Scenes(Reading reading, Grammar grammar) {
    this.reading = reading;
    this.grammar = grammar;
    this.s = reading.chars();
  }

  /** The words for companies and persons named before. */
  public static Words.Source anaphors() {
    return sink -> {
      for (Table.Row row : SETS.read("sets.tsv", Scenes.class.getResourceAsStream("sets.tsv")).rows()) {
        sink.add(Kind.SET, row.get("word"), row.intValue("count"));
      }
      for (Table.Row row : SINGLES.read("pronouns.tsv", Scenes.class.getResourceAsStream("pronouns.tsv")).rows()) {
        sink.add(Kind.PRONOUN, row.get("word"), row.get("word"));
      }
      for (Table.Row row : SINGLES.read("singles.tsv", Scenes.class.getResourceAsStream("singles.tsv")).rows()) {
        sink.add(Kind.SINGLE, row.get("word"), row.get("word"));
      }
      for (Table.Row row : SINGLES.read("places.tsv", Scenes.class.getResourceAsStream("places.tsv")).rows()) {
        sink.add(Kind.SINGLE, row.get("word"), row.get("word"));
      }
    };
  }

  /** The scenes of an article, one for each sentence. */
  public static List<Scene> of(Reading reading, Grammar grammar, Companies companies, Executives executives) {
    return new Scenes(reading, grammar).run(new Arguments(reading, companies, executives, grammar));
  }

  private List<Scene> run(Arguments arguments) {
    List<Scene> scenes = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      CompanyEntity topicBefore = topics.topic();
      List<Argument> resolved = resolve(arguments.of(sentence));
      TimeMention occasion = grammar.sameOccasion(s, sentence.start(), sentence.end()) ? lastDay(sentence.start()) : null;
      Scene scene =
          new Scene(i, sentence, resolved, this::verbs, this::speech, topicBefore, topics.earlier(), topics.agreed(), occasion);
      scenes.add(scene);
      follow(scene);
    }
    return scenes;
  }

  private @Nullable TimeMention lastDay(int before) {
    List<TimeMention> times = reading.times(Math.max(0, before - FARTHEST_DAY), before);
    for (int i = times.size() - 1; i >= 0; i--) {
      TimeMention time = times.get(i);
      if (time.kind() == TimeKind.DATE && time.date() != null && !time.announcement()) {
        return time;
      }
    }
    return null;
  }

  private List<Argument> resolve(List<Argument> arguments) {
    List<Argument> out = new ArrayList<>();
    List<CompanyEntity> here = new ArrayList<>();
    List<CompanyEntity> people = new ArrayList<>();
    for (Argument a : arguments) {
      List<CompanyEntity> companies =
          switch (a.kind()) {
            case SET -> apposition(a, out) ? out.get(out.size() - 1).companies() : topics.set(count(a), here, people);
            case SINGLE -> a.nounEnd() - a.start() == 1 ? place(a) : single(people);
            case PRONOUN -> topics.person() == null ? List.<CompanyEntity>of() : List.of(topics.person());
            case COMPANY, PERSON, OTHER -> a.companies();
          };
      if (a.kind() == Argument.Kind.COMPANY || a.kind() == Argument.Kind.PERSON) {
        List<CompanyEntity> named = a.kind() == Argument.Kind.COMPANY ? here : people;
        companies.stream().filter(c -> !named.contains(c)).forEach(named::add);
      }
      out.add(new Argument(a.start(), a.nounEnd(), a.end(), companies, a.people(), a.role(), a.kind(), a.andOthers()));
    }
    return out;
  }

  /** 회사는: the company that the article speaks about; 홍길동 다온소프트 대표는 이 회사가: that of the person who speaks. */
  private List<CompanyEntity> single(List<CompanyEntity> people) {
    if (people.size() == 1) {
      return List.copyOf(people);
    }
    CompanyEntity topic = topics.topic();
    return topic == null ? List.of() : List.of(topic);
  }

  /** 군은: the county named last (한빛군); nobody where none was. */
  private List<CompanyEntity> place(Argument a) {
    CompanyEntity place = topics.last(c -> c.type() == CompanyType.INSTITUTION && c.name().endsWith(s.substring(a.start(), a.nounEnd())));
    return place == null ? List.of() : List.of(place);
  }

  /** 다온, 한별, 새봄 3사가: the names right before are the set, recognised or not. */
  private static boolean apposition(Argument set, List<Argument> before) {
    if (before.isEmpty()) {
      return false;
    }
    Argument last = before.get(before.size() - 1);
    return last.role() == Role.NONE && last.companies().size() > 1 && set.start() - last.end() <= NEAR;
  }

  private int count(Argument a) {
    Hit hit = reading.hitAt(Kind.SET, a.start());
    return hit == null ? 0 : hit.row(Integer.class);
  }

  private void follow(Scene scene) {
    for (Argument a : scene.arguments()) {
      a.companies().forEach(topics::seen);
      if (a.kind() == Argument.Kind.PERSON && !a.companies().isEmpty()) {
        topics.person(a.companies().get(0));
      }
    }
    CompanyEntity topic = topic(scene, topics.topic() == null);
    if (topic == null && !scene.headline() && otherTopic(scene)) {
      topics.leave();
    }
    if (topic != null && (!scene.headline() || topics.topic() == null)) {
      topics.topic(topic);
    }
    topics.together(together(scene), agrees(scene));
  }

  /** 협약을 맺었다, 손잡고; but 첫 협업 사례다 names no sides of an agreement. */
  private boolean agrees(Scene scene) {
    List<Hit> hits = reading.hits(Kind.AGREEMENT, scene.start(), scene.end());
    return hits.stream().anyMatch(h -> h.entry().row() instanceof VerbForm form && form.ending() != Ending.NOUN)
        || !hits.isEmpty() && (scene.headline() || reading.hits(Kind.ACT, scene.start(), scene.end()).stream().anyMatch(Scenes::binds));
  }

  private static boolean binds(Hit act) {
    return switch (((Act) act.row(VerbForm.class).row()).sense()) {
      case SIGN, AGREE, FOUND, HOLD, END, WIN, ANNOUNCE, TALK -> true;
      default -> false;
    };
  }

  /** 중국은 …을 짓고 있다: the sentence begins with another topic that is no company. */
  private boolean otherTopic(Scene scene) {
    int end = Chars.wordEnd(s, scene.start(), scene.end());
    // 앞서 정부는: a public body speaks, and acts in what follows; 부산시는 다온과 협약을 맺었다: 다온 stays in mind
    boolean alone = scene.arguments().stream().flatMap(a -> a.companies().stream()).allMatch(c -> c.type() == CompanyType.INSTITUTION);
    for (Argument a : scene.arguments()) {
      boolean body = a.kind() == Argument.Kind.COMPANY && a.companies().stream().allMatch(c -> c.type() == CompanyType.INSTITUTION)
          || a.kind() == Argument.Kind.OTHER && grammar.publicBody(s, a.start(), a.nounEnd());
      if (alone && a.role() == Role.TOPIC && body && !scene.quoted(a.start())) {
        return true;
      }
    }
    for (int noun = scene.start() + 2; noun < end && Particles.mayEnd(s.charAt(end - 1)); noun++) {
      Particle particle = Particles.at(s, noun, end);
      if (particle.length() == end - noun) {
        return particle.role() == Role.TOPIC && grammar.tail(s, scene.start(), end) == null && !grammar.neutral(s, scene.start(), noun)
            && scene.arguments().stream().noneMatch(a -> a.start() < end);
      }
    }
    return false;
  }

  /** Those who act in a sentence, and those with whom. */
  private List<CompanyEntity> together(Scene scene) {
    List<CompanyEntity> companies = together(scene, Argument.Kind.PERSON, false);
    return companies.size() > 1 ? companies : together(scene, Argument.Kind.PERSON, true);
  }

  private List<CompanyEntity> together(Scene scene, Argument.Kind kind, boolean with) {
    List<CompanyEntity> together = new ArrayList<>();
    for (Argument a : scene.arguments()) {
      if (a.kind() == kind && !with) {
        continue;
      }
      boolean pair = a.role() == Role.OF && a.companies().size() > 1;
      boolean takesPart = a.role().marksActor() || a.role() == Role.WITH && !grammar.compared(s, a.end()) || pair || scene.headline();
      if (takesPart && !scene.quoted(a.start())) {
        together.addAll(a.companies());
      }
    }
    return together;
  }

  /** What a sentence speaks about: a company; who speaks or attends for one only where nothing is spoken about yet. */
  private static @Nullable CompanyEntity topic(Scene scene, boolean first) {
    Sides sides = new Sides(scene);
    for (Role role : first ? List.of(Role.TOPIC, Role.ALSO, Role.SUBJECT) : List.of(Role.TOPIC, Role.ALSO)) {
      for (Argument a : scene.arguments()) {
        if (a.role() == role && !scene.quoted(a.start()) && !a.companies().isEmpty()
            && (first || a.kind() != Argument.Kind.PERSON && a.kind() != Argument.Kind.PRONOUN && !sides.captured(a, scene.end()))
            && a.companies().get(0).type() != CompanyType.INSTITUTION) {
          return a.companies().get(0);
        }
      }
    }
    if (scene.headline() && !scene.arguments().isEmpty() && !scene.arguments().get(0).companies().isEmpty()) {
      return scene.arguments().get(0).companies().get(0);
    }
    return null;
  }

  private List<Scene.ClauseVerb> verbs(Scene scene) {
    Sentence sentence = scene.sentence();
    List<Scene.ClauseVerb> verbs = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = Chars.wordEnd(s, at, sentence.end());
      if (end == at) {
        at++;
        continue;
      }
      Ending ending = end - at < 2 ? null : grammar.tail(s, at, end);
      // 새봄배터리는 is no verb as 늘리는 is
      if (ending != null && !named(scene.arguments(), at, end)) {
        verbs.add(new Scene.ClauseVerb(at, end, ending));
      }
      at = end;
    }
    return verbs;
  }

  private static boolean named(List<Argument> arguments, int start, int end) {
    for (Argument a : arguments) {
      if (a.start() < end && start < a.end()) {
        return true;
      }
    }
    return false;
  }

  /** Direct speech: what stands in double quotes and is long enough to be a sentence. */
  private int[] speech(Scene scene) {
    Sentence sentence = scene.sentence();
    List<Integer> out = new ArrayList<>();
    int open = -1;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = s.charAt(i);
      if (open < 0 && (c == '“' || c == '"')) {
        open = i;
      } else if (open >= 0 && (c == '”' || c == '"' || c == '“')) {
        if (i - open > SHORTEST_SPEECH) {
          out.add(open);
          out.add(i);
        }
        open = -1;
      }
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }
}

package io.github.dealwire.extract;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.extract.agreement.Instrument;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.executive.Title;
import io.github.dealwire.extract.executive.TitleKind;
import io.github.dealwire.extract.investment.Trigger;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Rank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The titles and triggers that an embedder adds and takes away. A copy is made for each extractor. */
final class OwnWords {

  private static final TableFormat FORMAT = TableFormat.of("word", "kind", "value").unique("word", "kind");

  /** What a word of a table of one's own can be. */
  private enum Is {
    TITLE,
    AGREEMENT,
    INVESTMENT
  }

  private final Map<String, Rank> titles = new LinkedHashMap<>();
  private final Map<String, AgreementType> agreements = new LinkedHashMap<>();
  private final Map<String, InvestmentType> investments = new LinkedHashMap<>();
  private final Set<String> withoutTitles = new LinkedHashSet<>();
  private final Set<String> withoutTriggers = new LinkedHashSet<>();

  void title(String title, Rank rank) {
    put("title", titles, title, rank);
  }

  void trigger(String noun, AgreementType type) {
    put("trigger of an agreement", agreements, noun, type);
  }

  void trigger(String verbalNoun, InvestmentType type) {
    put("trigger of an investment", investments, verbalNoun, type);
  }

  void withoutTitle(String title) {
    withoutTitles.add(title);
  }

  void withoutTrigger(String word) {
    withoutTriggers.add(word);
  }

  void read(Path file) throws IOException {
    for (Table.Row row : FORMAT.read(file).rows()) {
      switch (row.enumValue("kind", Is.class)) {
        case TITLE -> title(row.get("word"), row.enumValue("value", Rank.class));
        case AGREEMENT -> trigger(row.get("word"), row.enumValue("value", AgreementType.class));
        case INVESTMENT -> trigger(row.get("word"), row.enumValue("value", InvestmentType.class));
      }
    }
  }

  private static <T> void put(String what, Map<String, T> words, String word, T value) {
    T other = words.putIfAbsent(word, value);
    if (other != null && !other.equals(value)) {
      throw new IllegalStateException("the " + what + " '" + word + "' is added as " + other + " and as " + value);
    }
  }

  /** What the words come to in one line each, for a hash of the settings. */
  void describe(List<String> lines) {
    titles.forEach((word, rank) -> lines.add("title " + word + "=" + rank));
    agreements.forEach((word, type) -> lines.add("agreement " + word + "=" + type));
    investments.forEach((word, type) -> lines.add("investment " + word + "=" + type));
    new TreeSet<>(withoutTitles).forEach(word -> lines.add("without title " + word));
    new TreeSet<>(withoutTriggers).forEach(word -> lines.add("without trigger " + word));
  }

  /**
   * The words of the library without what is taken away or replaced, and the embedder's own before them.
   *
   * @throws IllegalStateException for what is both added and taken away, and what is taken away and not there
   */
  Words words(List<Words.Source> builtIn, Verbs verbs) {
    refuseBoth("title", titles.keySet(), withoutTitles);
    refuseBoth("trigger", agreements.keySet(), withoutTriggers);
    refuseBoth("trigger", investments.keySet(), withoutTriggers);
    Set<String> missingTitles = new LinkedHashSet<>(withoutTitles);
    Set<String> missingTriggers = new LinkedHashSet<>(withoutTriggers);
    List<Words.Source> sources = new ArrayList<>();
    sources.add(sink -> addOwn(sink, verbs));
    for (Words.Source source : builtIn) {
      sources.add(sink -> source.addTo((kind, text, row) -> {
        String word = row instanceof VerbForm form ? form.stem() : text;
        boolean trigger = kind == Kind.AGREEMENT || kind == Kind.INVESTMENT;
        boolean gone =
            kind == Kind.TITLE && missing(withoutTitles, missingTitles, word) || trigger && missing(withoutTriggers, missingTriggers, word);
        if (!gone && !replaced(kind, word)) {
          sink.add(kind, text, row);
        }
      }));
    }
    Words words = Words.of(sources);
    refuseMissing("title", missingTitles);
    refuseMissing("trigger", missingTriggers);
    return words;
  }

  private void addOwn(Words.Sink sink, Verbs verbs) {
    titles.forEach((title, rank) -> sink.add(Kind.TITLE, title, new Title(title, rank, TitleKind.PLAIN)));
    agreements.forEach((noun, type) ->
        sink.add(Kind.AGREEMENT, noun, new Instrument(noun, type, Instrument.Frame.SIGNED, false, List.of())));
    investments.forEach((noun, type) ->
        verbs.add(
            sink, Kind.INVESTMENT, noun, Verbs.Conjugated.HADA,
            new Trigger(noun, type, frame(type), false, List.of(), List.of())));
  }

  private static Trigger.Frame frame(InvestmentType type) {
    return switch (type) {
      case CAPITAL_EXPENDITURE -> Trigger.Frame.INVEST;
      case EQUITY -> Trigger.Frame.CONTRIBUTE;
      case FUNDING_ROUND -> Trigger.Frame.RAISE;
      case FUND -> Trigger.Frame.POOL;
      case ACQUISITION -> Trigger.Frame.BUY;
    };
  }

  private boolean replaced(Kind kind, String word) {
    return switch (kind) {
      case TITLE -> titles.containsKey(word);
      case AGREEMENT -> agreements.containsKey(word);
      case INVESTMENT -> investments.containsKey(word);
      default -> false;
    };
  }

  private static boolean missing(Set<String> without, Set<String> missing, String word) {
    missing.remove(word);
    return without.contains(word);
  }

  private static void refuseBoth(String what, Set<String> added, Set<String> without) {
    for (String word : added) {
      if (without.contains(word)) {
        throw new IllegalStateException("the " + what + " '" + word + "' is both added and taken away");
      }
    }
  }

  private static void refuseMissing(String what, Set<String> missing) {
    for (String word : missing) {
      throw new IllegalStateException("the " + what + " '" + word + "' is to be taken away, but the library has none of that name");
    }
  }
}

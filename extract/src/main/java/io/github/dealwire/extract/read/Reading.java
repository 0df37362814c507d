package io.github.dealwire.extract.read;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.money.MoneyScanner;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.core.time.TimeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as the extractors see it: its characters, its sentences, and every lexicon word, sum of money and time expression
 * in them. Everything is counted in {@link ArticleText#chars()}.
 */
public final class Reading {

  private final ArticleText text;
  private final String chars;
  private final List<List<Hit>> hits = new ArrayList<>();
  private final List<MoneyMention> monies = new ArrayList<>();
  private final List<TimeMention> times;
  private final Trace trace;

  public Reading(ArticleText text, Words words) {
    this(text, words, Trace.NONE);
  }

  /** A reading whose extractors say what they reject. */
  public Reading(ArticleText text, Words words, Trace trace) {
    this.text = text;
    this.trace = trace;
    this.chars = text.chars();
    for (int i = 0; i < Kind.values().length; i++) {
      hits.add(new ArrayList<>());
    }
    for (Sentence sentence : text.sentences()) {
      words.scan(chars, sentence.start(), sentence.end(), this::add);
      monies.addAll(MoneyScanner.scan(chars, sentence.start(), sentence.end()));
    }
    times = TimeScanner.scan(text);
  }

  /** Hits come by their end: each takes its place by its start, the longest first, from the back, where it mostly belongs. */
  private void add(int start, int end, Entry entry) {
    List<Hit> list = hits.get(entry.kind().ordinal());
    Hit hit = new Hit(start, end, entry);
    int at = list.size();
    while (at > 0 && behind(list.get(at - 1), hit)) {
      at--;
    }
    list.add(at, hit);
  }

  private static boolean behind(Hit before, Hit hit) {
    return before.start() > hit.start() || before.start() == hit.start() && before.length() < hit.length();
  }

  /** Takes what is rejected. */
  public Trace trace() {
    return trace;
  }

  public ArticleText text() {
    return text;
  }

  public String chars() {
    return chars;
  }

  public List<Sentence> sentences() {
    return text.sentences();
  }

  /** All hits of one kind, by start, longer ones first. Hits may overlap. */
  public List<Hit> hits(Kind kind) {
    return hits.get(kind.ordinal());
  }

  /** The hits of one kind that lie inside a range. */
  public List<Hit> hits(Kind kind, int from, int to) {
    return Ranges.inside(hits(kind), Hit::start, Hit::end, from, to);
  }

  /** Whether a hit of one kind lies inside a range. */
  public boolean has(Kind kind, int from, int to) {
    List<Hit> all = hits(kind);
    for (int i = Ranges.firstFrom(all, Hit::start, from); i < all.size() && all.get(i).start() < to; i++) {
      if (all.get(i).end() <= to) {
        return true;
      }
    }
    return false;
  }


  /** The sums of money that lie inside a range. */
  public List<MoneyMention> monies(int from, int to) {
    return Ranges.inside(monies, MoneyMention::start, MoneyMention::end, from, to);
  }

  /** The time expressions that lie inside a range. */
  public List<TimeMention> times(int from, int to) {
    return Ranges.inside(times, TimeMention::start, TimeMention::end, from, to);
  }

  /** The index of the sentence that holds a position, -1 where none does. */
  public int sentenceAt(int position) {
    int next = Ranges.firstFrom(sentences(), Sentence::start, position + 1);
    return next > 0 && position < sentences().get(next - 1).end() ? next - 1 : -1;
  }

  /** Whether a word may begin here: the char before is no word char, or a Hanja prefix (美애플). */
  public boolean leftEdge(int at) {
    return at == 0 || !Chars.isWord(chars.charAt(at - 1)) || Chars.isHanja(chars.charAt(at - 1));
  }

  /** The longest hit of a kind that ends exactly here and starts at or after a position. */
  public @Nullable Hit hitEndingAt(Kind kind, int end, int noEarlierThan) {
    List<Hit> all = hits(kind);
    for (int i = Ranges.firstFrom(all, Hit::start, noEarlierThan); i < all.size() && all.get(i).start() < end; i++) {
      if (all.get(i).end() == end) {
        return all.get(i);
      }
    }
    return null;
  }

  /** The hits of a kind that begin exactly here, the longest first. */
  public List<Hit> hitsAt(Kind kind, int start) {
    List<Hit> all = hits(kind);
    int from = Ranges.firstFrom(all, Hit::start, start);
    int to = from;
    while (to < all.size() && all.get(to).start() == start) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The longest hit of a kind that begins exactly here. */
  public @Nullable Hit hitAt(Kind kind, int start) {
    List<Hit> all = hits(kind);
    int i = Ranges.firstFrom(all, Hit::start, start);
    return i < all.size() && all.get(i).start() == start ? all.get(i) : null;
  }
}

package io.github.dealwire.extract.read;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.article.SectionKind;
import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.money.MoneyScanner;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.core.time.TimeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article as the extractors see it: its characters, its sentences, and every lexicon word, sum of money and
 * time expression in them. Everything is in document coordinates (see {@link ArticleText#chars()}).
 */
public final class Reading {
  private final ArticleText text;
  private final String chars;
  private final Words words;
  private final List<Sentence> sentences;
  private final Map<Kind, List<Hit>> hits = new EnumMap<>(Kind.class);
  private final List<MoneyMention> monies = new ArrayList<>();
  private final List<TimeMention> times;

  public Reading(ArticleText text, Words words) {
    this.text = text;
    this.chars = text.chars();
    this.words = words;
    this.sentences = text.sentences();
    for (Kind kind : Kind.values()) {
      hits.put(kind, new ArrayList<>());
    }
    for (Sentence sentence : sentences) {
      words.scan(chars, sentence.start(), sentence.end(), hit -> hits.get(hit.entry().kind()).add(hit));
      monies.addAll(MoneyScanner.scan(chars, sentence.start(), sentence.end()));
    }
    Comparator<Hit> byStartLongestFirst =
        Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::length).reversed());
    hits.values().forEach(list -> list.sort(byStartLongestFirst));
    times = TimeScanner.scan(text);
  }

  public ArticleText text() {
    return text;
  }

  public String chars() {
    return chars;
  }

  public Words words() {
    return words;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** All hits of one kind, by start, longer ones first. */
  public List<Hit> hits(Kind kind) {
    return hits.get(kind);
  }

  /** The hits of one kind that lie inside a range. */
  public List<Hit> hits(Kind kind, int from, int to) {
    return Ranges.inside(hits.get(kind), Hit::start, Hit::end, from, to);
  }

  public List<MoneyMention> monies(int from, int to) {
    return Ranges.inside(monies, MoneyMention::start, MoneyMention::end, from, to);
  }

  public List<TimeMention> times(int from, int to) {
    return Ranges.inside(times, TimeMention::start, TimeMention::end, from, to);
  }

  /** The index of the sentence that holds a position, or -1. */
  public int sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Sentence s = sentences.get(mid);
      if (position < s.start()) {
        high = mid - 1;
      } else if (position >= s.end()) {
        low = mid + 1;
      } else {
        return mid;
      }
    }
    return -1;
  }

  public boolean isHeadline(Sentence sentence) {
    return sentence.kind() == SectionKind.HEADLINE || sentence.kind() == SectionKind.SUBHEADLINE;
  }

  public boolean startsWith(String word, int at) {
    return chars.startsWith(word, at);
  }

  public String slice(int start, int end) {
    return chars.substring(start, end);
  }

  /** Whether a word may begin here: the character before is no word character, or a Hanja prefix (美애플). */
  public boolean leftEdge(int at) {
    return at == 0 || !Chars.isWord(chars.charAt(at - 1)) || Chars.isHanja(chars.charAt(at - 1));
  }

  /** The end of the run of word characters that begins or goes on at a position. */
  public int wordEnd(int at) {
    int i = at;
    while (i < chars.length() && Chars.isWord(chars.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The hit of a kind that ends exactly here, the longest one. */
  public @Nullable Hit hitEndingAt(Kind kind, int end, int noEarlierThan) {
    Hit best = null;
    for (Hit hit : hits(kind, noEarlierThan, end)) {
      if (hit.end() == end && (best == null || hit.length() > best.length())) {
        best = hit;
      }
    }
    return best;
  }

  /** The longest hit of a kind that begins exactly here. */
  public @Nullable Hit hitAt(Kind kind, int start) {
    List<Hit> all = hits.get(kind);
    int i = Ranges.firstFrom(all, Hit::start, start);
    return i < all.size() && all.get(i).start() == start ? all.get(i) : null;
  }
}

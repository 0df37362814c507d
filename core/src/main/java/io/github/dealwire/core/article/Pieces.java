package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines of the article into sentences, and takes off what newspapers glue to them: bylines, sources of pictures, copyright
 * lines, addresses.
 */
final class Pieces {

  private static final int LONGEST_CAPTION_NAME = 70;

  private final String s;
  private final PageWords words;
  private final Bylines bylines;
  private final Credits credits;
  private final SentenceEnds ends;
  private final List<Section> sections = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Bylines.Byline> signatures = new ArrayList<>();

  Pieces(String s, PageWords words, Bylines bylines) {
    this.s = s;
    this.words = words;
    this.bylines = bylines;
    this.credits = new Credits(words);
    this.ends = new SentenceEnds(words, bylines, credits);
  }

  List<Section> sections() {
    return sections;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The bylines that stood within lines. */
  List<Bylines.Byline> signatures() {
    return signatures;
  }

  /** Adds a line. */
  void add(int start, int end, SectionKind kind) {
    if (kind == SectionKind.BODY || kind == SectionKind.CAPTION) {
      running(start, end, kind);
    } else {
      piece(start, end, kind);
    }
  }

  private void running(int start, int end, SectionKind kind) {
    int from = start;
    while (from < end) {
      from = Chars.skipSpaces(s, from, end);
      if (from >= end) {
        return;
      }
      Bylines.Byline byline = bylines.prefix(s, from, end);
      if (byline != null) {
        signatures.add(byline);
        piece(from, byline.end(), SectionKind.BYLINE);
        from = byline.end();
        continue;
      }
      int credit = credits.end(s, from, end, from == start);
      if (credit > 0) {
        captionBefore(start);
        piece(from, credit, SectionKind.CAPTION);
        from = credit;
        continue;
      }
      int to = ends.next(s, from, end);
      piece(from, to, kind(from, to, kind));
      from = to;
    }
  }

  /** A picture's title without a verb before its source: ‘새봄라떼’. [사진=한별전자]. */
  private void captionBefore(int start) {
    int last = sections.size() - 1;
    if (last >= 0 && !sentences.isEmpty()) {
      Sentence sentence = sentences.get(sentences.size() - 1);
      Section section = sections.get(last);
      boolean noun = sentence.end() - sentence.start() <= LONGEST_CAPTION_NAME
          && !LineReader.hasSentence(s, sentence.start(), sentence.end());
      if (sentence.start() >= start && sentence.kind() == SectionKind.BODY && section.kind() == SectionKind.BODY && noun) {
        sentences.set(sentences.size() - 1, new Sentence(sentence.start(), sentence.end(), SectionKind.CAPTION));
        if (section.start() < sentence.start()) {
          sections.set(last, new Section(section.start(), trim(section.start(), sentence.start()), SectionKind.BODY));
          sections.add(new Section(sentence.start(), sentence.end(), SectionKind.CAPTION));
        } else {
          sections.set(last, new Section(sentence.start(), sentence.end(), SectionKind.CAPTION));
        }
      }
    }
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from && Chars.isSpace(s.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** What a sentence of a line of this kind is. */
  private SectionKind kind(int from, int to, SectionKind kind) {
    int end = trim(from, to);
    boolean sentence = LineReader.hasSentence(s, from, end);
    if (end - from > 160 || sentence && end - from > 60) {
      return kind;
    }
    Bylines.Byline byline = bylines.whole(s, from, end);
    if (byline != null) {
      signatures.add(byline);
      return SectionKind.BYLINE;
    }
    List<PageWords.Hit> hits = words.find(s, from, end);
    for (PageWords.Hit hit : hits) {
      if (hit.cue() == Cue.COPYRIGHT || hit.cue() == Cue.PROMO) {
        return SectionKind.BOILERPLATE;
      }
      if (!sentence && credits.begins(s, hit, from, end)) {
        return SectionKind.CAPTION;
      }
    }
    if (credits.isAlone(s, hits, from, end)) {
      return SectionKind.CAPTION;
    }
    return !sentence && hasAddress(from, end) ? SectionKind.BOILERPLATE : kind;
  }

  /** 홈페이지 = https://daon.example. */
  private boolean hasAddress(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (s.charAt(i) == ':' && s.charAt(i + 1) == '/' && s.charAt(i + 2) == '/') {
        return true;
      }
    }
    return false;
  }

  private void piece(int from, int to, SectionKind kind) {
    int end = trim(from, to);
    if (end <= from) {
      return;
    }
    int last = sections.size() - 1;
    if (last >= 0 && sections.get(last).kind() == kind && sameLine(sections.get(last).end(), from)) {
      sections.set(last, new Section(sections.get(last).start(), end, kind));
    } else {
      sections.add(new Section(from, end, kind));
    }
    if (kind.isArticle()) {
      sentences.add(new Sentence(from, end, kind));
    }
  }

  private boolean sameLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isLineBreak(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

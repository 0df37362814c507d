package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines of the article into sentences, and takes off what newspapers glue to them: bylines, sources of pictures, copyright
 * lines, addresses.
 */
final class Pieces {

  private static final int LONGEST_CAPTION_NAME = 40;
  private static final int LONGEST_SOURCE = 24;

  private final String s;
  private final PageWords words;
  private final Bylines bylines;
  private final SentenceEnds ends;
  private final List<Section> sections = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Bylines.Byline> signatures = new ArrayList<>();

  Pieces(String s, PageWords words, Bylines bylines) {
    this.s = s;
    this.words = words;
    this.bylines = bylines;
    this.ends = new SentenceEnds(words, bylines);
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
      int credit = credit(from, end);
      if (credit > 0) {
        captionBefore(start);
        piece(from, credit, SectionKind.CAPTION);
        from = credit;
        continue;
      }
      int source = source(from, end);
      if (source > 0) {
        piece(from, source, SectionKind.CAPTION);
        from = source;
        continue;
      }
      int to = ends.next(s, from, end);
      piece(from, to, kind(from, to, kind));
      from = to;
    }
  }

  /** [사진=한별전자], (사진 = 다온통신): the end of a source in brackets; -1 where none stands at {@code from}. */
  private int credit(int from, int end) {
    char c = s.charAt(from);
    if (c != '[' && c != '(' && c != '［' && c != '<') {
      return -1;
    }
    char close = Chars.closing(c);
    int limit = Math.min(end, from + LONGEST_CAPTION_NAME);
    for (int i = from; i < limit; i++) {
      if (s.charAt(i) == close) {
        return isCredit(from + 1, i) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** 사진=, /사진 =: the end of a source that has no brackets and runs into the text; -1 where none stands at {@code from}. */
  private int source(int from, int end) {
    int start = from;
    while (start < end && (s.charAt(start) == '/' || s.charAt(start) == ' ')) {
      start++;
    }
    int word = start < end && words.mayBegin(Cue.CREDIT, s.charAt(start)) ? words.endOfFirst(Cue.CREDIT, s, start, end) : -1;
    if (word < 0) {
      return -1;
    }
    int sign = Chars.skipSpaces(s, word, end);
    return sign < end && (s.charAt(sign) == '=' || s.charAt(sign) == '＝') ? Captions.sourceEnd(words, s, sign + 1, end) : -1;
  }

  private boolean isCredit(int from, int to) {
    int end = trim(from, to);
    for (PageWords.Hit hit : words.find(s, from, end)) {
      if (hit.cue() == Cue.CREDIT && Captions.isCredit(s, hit, from, end) || hit.cue() == Cue.CREDIT_END && hit.end() == end) {
        return true;
      }
    }
    return false;
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
    for (PageWords.Hit hit : words.find(s, from, end)) {
      if (hit.cue() == Cue.COPYRIGHT || hit.cue() == Cue.PROMO) {
        return SectionKind.BOILERPLATE;
      }
      if (hit.cue() == Cue.CREDIT_END && hit.end() == end && isSource(from, end)) {
        return SectionKind.CAPTION;
      }
      if (!sentence && hit.cue() == Cue.CREDIT && Captions.isCredit(s, hit, from, end)) {
        return SectionKind.CAPTION;
      }
    }
    return s.startsWith("http", from) && s.indexOf(' ', from) < 0 ? SectionKind.BOILERPLATE : kind;
  }

  /** 한별전자 제공, [다온통신]; but not the item ▷새 제품 개발 교육 제공. */
  private boolean isSource(int from, int end) {
    int spaces = 0;
    for (int i = from; i < end; i++) {
      spaces += Chars.isSpace(s.charAt(i)) ? 1 : 0;
    }
    return end - from <= LONGEST_SOURCE && spaces <= 2 && !SentenceEnds.isHeadingMark(s.charAt(from));
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

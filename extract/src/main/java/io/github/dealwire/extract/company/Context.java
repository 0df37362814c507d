package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import java.util.EnumSet;
import java.util.Set;

/** Reads the cues beside a noun. */
final class Context {

  private static final int DEAL_AHEAD = 120;
  private static final int LONGEST_DESCRIPTOR = 12;

  private final Reading reading;
  private final Tables tables;
  private final String s;

  Context(Reading reading, Tables tables) {
    this.reading = reading;
    this.tables = tables;
    this.s = reading.chars();
  }

  /** The cues of the noun in {@code [start, end)} with its tail; {@code limit} is the end of its sentence. */
  Set<Cue> of(int start, int end, NounTail tail, int limit) {
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    left(start, cues);
    if (Signs.after(s, end) >= 0) {
      cues.add(Cue.SIGN);
    }
    if (tail.glossStart() >= 0) {
      gloss(tail.glossStart(), tail.glossEnd(), cues);
    }
    right(start, tail, limit, cues);
    return cues;
  }

  private void left(int start, Set<Cue> cues) {
    if (Signs.before(s, start) >= 0) {
      cues.add(Cue.SIGN);
      return;
    }
    int at = start > 0 && Chars.isQuoteOpen(s.charAt(start - 1)) ? start - 1 : start;
    if (at == 0 || s.charAt(at - 1) != ' ') {
      return;
    }
    int end = at - 1;
    int from = Chars.wordStart(s, Math.max(0, end - LONGEST_DESCRIPTOR), end);
    Cue before = tables.before(s.substring(from, end));
    if (before != null) {
      cues.add(before);
    }
    // 자회사인 다온소프트
    int nounEnd = end > 1 && s.charAt(end - 1) == '인' ? end - 1 : end;
    Hit descriptor = reading.hitEndingAt(Kind.DESCRIPTOR, nounEnd, Math.max(0, nounEnd - LONGEST_DESCRIPTOR));
    if (descriptor == null && nounEnd < end) {
      descriptor = reading.hitEndingAt(Kind.DESCRIPTOR, end, Math.max(0, end - LONGEST_DESCRIPTOR));
    }
    if (descriptor != null) {
      cues.add(descriptor.row(Descriptor.class).strong() ? Cue.DESCRIPTOR : Cue.OPERATOR);
    }
  }

  private void gloss(int from, int to, Set<Cue> cues) {
    if (Signs.isTicker(s, from, to)) {
      cues.add(Cue.TICKER);
      return;
    }
    if (s.startsWith("대표", from)) {
      cues.add(Cue.HEAD_GLOSS);
      return;
    }
    int latin = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (Chars.isLatin(c)) {
        latin++;
      } else if (Chars.isHangul(c) || Chars.isDigit(c)) {
        return;
      }
    }
    if (latin > 2 && Chars.isUpper(s.charAt(from))) {
      cues.add(Cue.LATIN_GLOSS);
    }
  }

  private void right(int start, NounTail tail, int limit, Set<Cue> cues) {
    Role role = tail.role();
    if (tail.side()) {
      cues.add(Cue.SPOKESPERSON);
    }
    int after = tail.nounEnd();
    int word = after < limit && s.charAt(after) == ' ' ? after + 1 : after;
    if (role == Role.NONE || role == Role.OF) {
      int at = role == Role.OF ? Math.min(limit, tail.end() + 1) : word;
      long hit = tables.after(s, at, limit);
      if (hit != WordTree.NONE && wordEnds(WordTree.end(hit), limit)) {
        Cue cue = tables.afterCue(hit);
        cues.add(cue == Cue.TITLE && personBefore(start) ? Cue.PERSON_AND_TITLE : cue);
      }
      if (role == Role.NONE && word > after && personAndTitle(word, limit)) {
        cues.add(Cue.PERSON_AND_TITLE);
      }
    }
    if (role == Role.WITH && ahead(Kind.AGREEMENT, tail.end(), limit)) {
      cues.add(Cue.PARTNER);
    }
    if (role.marksActor() && (ahead(Kind.AGREEMENT, tail.end(), limit) || ahead(Kind.INVESTMENT, tail.end(), limit))) {
      cues.add(Cue.DEAL_ACTOR);
    }
    if (role == Role.TO && (s.startsWith(" 투자", tail.end()) || s.startsWith(" 출자", tail.end()))) {
      cues.add(Cue.INVESTED_IN);
    }
    if (role == Role.OBJECT && s.startsWith(" 인수", tail.end())) {
      cues.add(Cue.BOUGHT);
    }
  }

  private boolean wordEnds(int at, int limit) {
    return NounTail.of(s, at, limit).clean();
  }

  private boolean ahead(Kind kind, int from, int limit) {
    int to = Math.min(limit, from + DEAL_AHEAD);
    return reading.has(kind, from, to);
  }

  /** 홍길동 다온소프트 대표: the person stands before the company. */
  private boolean personBefore(int start) {
    if (start < 3 || s.charAt(start - 1) != ' ') {
      return false;
    }
    int from = Chars.wordStart(s, Math.max(0, start - 6), start - 1);
    return tables.surnames().fullName(s, from, start - 1);
  }

  /** 다온소프트 홍길동 대표. */
  private boolean personAndTitle(int from, int limit) {
    int end = Chars.wordEnd(s, from, limit);
    if (!tables.surnames().fullName(s, from, end) || end >= limit || s.charAt(end) != ' ') {
      return false;
    }
    long hit = tables.after(s, end + 1, limit);
    return hit != WordTree.NONE && tables.afterCue(hit) == Cue.TITLE;
  }
}

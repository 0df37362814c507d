package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.SectionKind;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import java.util.List;

/**
 * What the model knows of a noun: how it is written, and what stands beside it. A feature is a template, one char, and a value, a
 * part of the text or a word of this class. Small letters are templates of the surroundings, capitals of the noun itself.
 */
final class Features {

  /** Takes the features of a noun; the same one may come more than once. */
  interface Sink {
    void feature(char template, String s, int from, int to);

    /** A feature whose value is a char and a part of the text. */
    default void feature(char template, char first, String s, int from, int to) {
      String value = first + s.substring(from, to);
      feature(template, value, 0, value.length());
    }

    /** A feature whose value is a constant of this class. */
    default void feature(char template, String value) {
      feature(template, value, 0, value.length());
    }
  }

  /** Says which companies are known beside a noun. */
  interface Neighbours {
    boolean before(int start);

    boolean after(NounTail tail);

    /** Whether a known name begins here. */
    boolean at(int start);

    /** Whether a known name is the front of this range: 한별 in 한별모빌리티. */
    boolean prefix(int start, int end);
  }

  private static final int LONGEST = 8;
  private static final int MANY = 6;
  private static final int AHEAD = 6;
  private static final int MOST_PLACES = 40;
  private static final int KIND_AHEAD = 20;

  private final Reading reading;
  private final Nouns nouns;
  private final Tables tables;
  private final Neighbours neighbours;
  private final String s;

  Features(Reading reading, Nouns nouns, Tables tables, Neighbours neighbours) {
    this.reading = reading;
    this.nouns = nouns;
    this.tables = tables;
    this.neighbours = neighbours;
    this.s = reading.chars();
  }

  /** All features of a noun. */
  void of(Noun noun, Sink sink) {
    shape(noun, sink);
    List<Noun.Place> places = noun.places();
    for (Noun.Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      place(place, sink);
    }
    article(noun, sink);
  }

  /** Whether a known name stands beside a noun in one of its places: where none does, more known names have changed nothing. */
  boolean besideOthers(Noun noun) {
    for (Noun.Place place : noun.places()) {
      NounTail tail = place.tail();
      if (neighbours.before(place.start()) || neighbours.after(tail)) {
        return true;
      }
      List<Token> tokens = nouns.tokens(place.sentence());
      int next = tail.role() == Role.NONE ? next(place, tokens) : tokens.size();
      if (next < tokens.size() && neighbours.at(tokens.get(next).start())) {
        return true;
      }
    }
    return false;
  }

  /** The token behind a noun and its tail; the number of tokens where none follows. */
  private static int next(Noun.Place place, List<Token> tokens) {
    int next = place.last() + 1;
    while (next < tokens.size() && tokens.get(next).start() < place.tail().end()) {
      next++;
    }
    return next;
  }

  private void article(Noun noun, Sink sink) {
    List<Noun.Place> places = noun.places();
    int count = Math.min(MANY, places.size());
    sink.feature('N', "123456", count - 1, count);
    Role role = null;
    for (Noun.Place place : places) {
      if (role != null && place.tail().role() != role) {
        sink.feature('N', "roles");
        break;
      }
      role = place.tail().role();
    }
  }

  /** How the noun is written. */
  void shape(Noun noun, Sink sink) {
    String text = noun.text();
    int n = text.length();
    for (int k = 1; k <= 4 && k < n; k++) {
      sink.feature('S', text, n - k, n);
    }
    for (int k = 1; k <= 2 && k < n; k++) {
      sink.feature('P', text, 0, k);
    }
    int space = text.lastIndexOf(' ');
    if (space > 0) {
      sink.feature('W', text, space + 1, n);
    } else {
      sink.feature('L', "123456789", Math.min(9, n) - 1, Math.min(9, n));
      script(text, sink);
    }
    OrdinaryWords ordinary = tables.ordinary();
    int band = ordinary.band(text);
    sink.feature('B', "0123", band, band + 1);
    for (int k = 2; k <= n - 2; k++) {
      int left = ordinary.band(text, 0, k);
      int right = ordinary.band(text, k, n);
      if (left > 0 && right > 0) {
        sink.feature('C', left > 1 && right > 1 ? "both" : "rare");
      } else if (right > 1) {
        sink.feature('C', "right");
      } else if (left > 1) {
        sink.feature('C', "left");
      }
    }
    Tables.Suffix suffix = tables.suffixOf(text);
    if (suffix != null) {
      sink.feature('X', suffix.institution() ? "institution" : suffix.strong() ? "strong" : "weak");
      if (!suffix.institution() && ordinary.band(text, 0, n - suffix.text().length()) == 0) {
        sink.feature('X', suffix.strong() ? "strong-new" : "weak-new");
      }
    }
    if (tables.surnames().fullName(text, 0, n)) {
      sink.feature('F', "0123456789", n, n + 1);
    }
    Noun.Place first = noun.places().get(0);
    if (neighbours.prefix(first.start(), first.end())) {
      sink.feature('K', "prefix");
    }
  }

  private static void script(String text, Sink sink) {
    StringBuilder script = new StringBuilder(4);
    char last = '\0';
    for (int i = 0; i < text.length() && script.length() < 5; i++) {
      char c = text.charAt(i);
      char kind = Chars.isHangul(c) ? 'H' : Chars.isUpper(c) ? 'U' : Chars.isLatin(c) ? 'l' : Chars.isDigit(c) ? 'D' : Chars.isSpace(c) ? '_' : '-';
      if (kind != last) {
        script.append(kind);
        last = kind;
      }
    }
    sink.feature('T', script.toString());
  }

  /** What stands beside the noun at one place. */
  void place(Noun.Place place, Sink sink) {
    List<Token> tokens = nouns.tokens(place.sentence());
    Sentence sentence = reading.sentences().get(place.sentence());
    NounTail tail = place.tail();
    before(place, tokens, sink);
    if (tail.end() > tail.nounEnd() && tail.role() != Role.NONE) {
      int from = tail.nounEnd() + (tail.side() || tail.andOthers() ? 1 : 0);
      sink.feature('d', s, from, tail.end());
    } else {
      sink.feature('d', "none");
    }
    if (tail.side()) {
      sink.feature('d', "side");
    }
    if (tail.andOthers()) {
      sink.feature('d', "others");
    }
    // 루메닉 등 국내 로봇 기업, 루메닉을 비롯한 로봇 업체들
    if (tail.andOthers() || tail.role() == Role.INCLUDING) {
      boolean companies = reading.has(Kind.DESCRIPTOR, tail.end(), Math.min(sentence.end(), tail.end() + KIND_AHEAD));
      sink.feature('O', companies ? "companies" : "others");
    }
    gloss(tail, sink);
    boolean open = place.start() > 0 && Chars.isQuoteOpen(s.charAt(place.start() - 1));
    boolean close = place.end() < s.length() && Chars.isQuoteClose(s.charAt(place.end()));
    if (open || close) {
      sink.feature('q', open && close ? "both" : open ? "open" : "close");
    }
    if (Signs.before(s, place.start()) >= 0 || Signs.after(s, place.end()) >= 0) {
      sink.feature('o', "sign");
    }
    after(place, tokens, sentence, sink);
    descriptor(place, sink);
    ahead(place, tokens, sink);
    if (neighbours.before(place.start())) {
      sink.feature('k', "before");
    }
    if (neighbours.after(tail)) {
      sink.feature('k', "after");
    }
    if (sentence.kind() == SectionKind.HEADLINE) {
      sink.feature('t', place.start() == sentence.start() ? "first" : "headline");
    }
    Role role = tail.role();
    if ((role == Role.TOPIC || role == Role.SUBJECT) && !tokens.isEmpty()) {
      Token verb = tokens.get(tokens.size() - 1);
      sink.feature('h', s, Math.max(verb.start(), verb.end() - 4), verb.end());
      sink.feature('v', s, Math.max(verb.start(), verb.end() - 3), verb.end());
    }
  }

  private void before(Noun.Place place, List<Token> tokens, Sink sink) {
    if (place.first() == 0) {
      sink.feature('a', "start");
      return;
    }
    Token previous = tokens.get(place.first() - 1);
    char between = separator(previous.end(), place.start());
    int from = Math.max(previous.start(), previous.end() - LONGEST);
    sink.feature(between == ' ' ? 'a' : 'x', s, from, previous.end());
    if (between == ' ') {
      sink.feature('b', s, Math.max(from, previous.end() - 2), previous.end());
      sink.feature('c', s, previous.end() - 1, previous.end());
      if (tables.surnames().fullName(s, previous.start(), previous.end()) && !nouns.isOrdinary(previous)) {
        sink.feature('p', "person");
      }
      if (place.first() > 1) {
        Token second = tokens.get(place.first() - 2);
        sink.feature('y', s, Math.max(second.start(), second.end() - 2), second.end());
      }
    } else {
      sink.feature('c', String.valueOf(between));
    }
  }

  private void after(Noun.Place place, List<Token> tokens, Sentence sentence, Sink sink) {
    int next = next(place, tokens);
    int end = place.tail().end();
    if (next >= tokens.size()) {
      sink.feature('e', "end");
      return;
    }
    Token token = tokens.get(next);
    char between = separator(end, token.start());
    boolean bare = place.tail().role() == Role.NONE;
    if (between != ' ') {
      sink.feature('f', String.valueOf(between));
      sink.feature('w', s, token.start(), Math.min(token.end(), token.start() + 2));
      return;
    }
    // what follows a bare noun goes with it; what follows a particle tells what the sentence does
    sink.feature(bare ? 'e' : 'r', s, token.start(), Math.min(token.end(), token.start() + LONGEST));
    sink.feature(bare ? 'f' : 's', s, token.start(), Math.min(token.end(), token.start() + 2));
    int stem = nouns.nounEnd(token);
    if (stem < token.end()) {
      sink.feature(bare ? 'e' : 'r', s, token.start(), Math.min(stem, token.start() + LONGEST));
    }
    boolean person = tables.surnames().fullName(s, token.start(), token.end()) && !nouns.isOrdinary(token);
    if (next + 1 < tokens.size()) {
      Token second = tokens.get(next + 1);
      if (bare) {
        sink.feature(person ? 'n' : 'g', s, second.start(), Math.min(second.end(), second.start() + 3));
      } else {
        sink.feature('z', s, second.start(), Math.min(second.end(), second.start() + 2));
      }
    }
    if (bare && neighbours.at(token.start())) {
      sink.feature('k', "next");
    }
  }

  /** A noun that announces a name: 스타트업 루메닉, 자회사인 루메닉. */
  private void descriptor(Noun.Place place, Sink sink) {
    int start = place.start();
    int at = start > 0 && Chars.isQuoteOpen(s.charAt(start - 1)) ? start - 1 : start;
    if (at < 2 || s.charAt(at - 1) != ' ') {
      return;
    }
    int end = at - 1;
    Hit hit = reading.hitEndingAt(Kind.DESCRIPTOR, end, Math.max(0, end - LONGEST));
    boolean copula = false;
    if (hit == null && s.charAt(end - 1) == '인') {
      hit = reading.hitEndingAt(Kind.DESCRIPTOR, end - 1, Math.max(0, end - 1 - LONGEST));
      copula = true;
    }
    if (hit != null) {
      boolean strong = hit.row(Descriptor.class).strong();
      String kind = copula ? "copula" : strong ? "strong" : "weak";
      sink.feature('u', kind);
      if (tables.ordinary().band(s, place.start(), place.end()) == 0) {
        sink.feature('u', kind + "-new");
      }
    }
  }

  /** What the sentence goes on to say, with the role of the noun in it. */
  private void ahead(Noun.Place place, List<Token> tokens, Sink sink) {
    Role role = place.tail().role();
    if (role == Role.NONE) {
      return;
    }
    char of = (char) ('a' + role.ordinal());
    int last = Math.min(tokens.size(), place.last() + 1 + AHEAD);
    for (int t = place.last() + 1; t < last; t++) {
      Token token = tokens.get(t);
      if (token.start() >= place.tail().end() && token.end() - token.start() > 1) {
        sink.feature('m', of, s, token.start(), token.start() + 2);
      }
    }
  }

  private char separator(int from, int to) {
    if (from >= to) {
      return '0';
    }
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (!Chars.isSpace(c)) {
        return Chars.isMiddleDot(c) ? '·' : Chars.isQuoteOpen(c) || Chars.isQuoteClose(c) ? '"' : Chars.isEllipsis(c) ? '…' : c;
      }
    }
    return ' ';
  }

  private void gloss(NounTail tail, Sink sink) {
    int from = tail.glossStart();
    int to = tail.glossEnd();
    if (from < 0) {
      return;
    }
    if (Signs.isTicker(s, from, to)) {
      sink.feature('i', "ticker");
      return;
    }
    int upper = 0;
    int latin = 0;
    int hangul = 0;
    int digits = 0;
    int hanja = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      latin += Chars.isLatin(c) ? 1 : 0;
      upper += Chars.isUpper(c) ? 1 : 0;
      hangul += Chars.isHangul(c) ? 1 : 0;
      digits += Chars.isDigit(c) ? 1 : 0;
      hanja += Chars.isHanja(c) ? 1 : 0;
    }
    String kind = hangul > 0 ? "hangul" : hanja > 0 ? "hanja" : latin == 0 ? digits > 0 ? "digits" : "other"
        : digits > 0 && latin < 3 ? "digits" : upper == latin ? "capitals" : upper > 0 ? "name" : "small";
    sink.feature('i', kind);
    if (hangul > 0) {
      sink.feature('j', s, from, Math.min(to, from + 2));
    }
  }
}

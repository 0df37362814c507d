package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Token;
import io.github.dealwire.extract.read.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds company names that no registry has, by what stands around them. Every cue has a weight; a name is accepted when
 * the weights of its different cues, over the whole article, reach {@link #ENOUGH}.
 */
final class UnknownNames {
  private static final double ENOUGH = 2.0;
  private static final int LONGEST_NAME = 4;

  private final Reading reading;
  private final Words words;
  private final String s;
  private final Taken taken;
  private final Map<String, Integer> stemVariants = new HashMap<>();
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  /** Says which ranges belong to names that are known already. */
  interface Taken {
    boolean overlaps(int start, int end);

    @Nullable CompanyMention endingAt(int position);

    @Nullable CompanyMention startingAt(int position);
  }

  /** A possible name with what speaks for it. */
  static final class Candidate {
    final String name;
    final Map<String, Double> cues = new LinkedHashMap<>();
    boolean institution;
    @Nullable String gloss;

    Candidate(String name) {
      this.name = name;
    }

    void cue(String rule, double weight) {
      cues.merge(rule, weight, Math::max);
    }

    double score() {
      double sum = 0;
      for (double weight : cues.values()) {
        sum += weight;
      }
      return sum;
    }

    /** The strongest cue, which gives the rule its name. */
    String rule() {
      String best = "unknown";
      double weight = 0;
      for (Map.Entry<String, Double> e : cues.entrySet()) {
        if (e.getValue() > weight) {
          weight = e.getValue();
          best = e.getKey();
        }
      }
      return best;
    }
  }

  UnknownNames(Reading reading, Taken taken) {
    this.reading = reading;
    this.words = reading.words();
    this.s = reading.chars();
    this.taken = taken;
  }

  /** The accepted names, in order of appearance. */
  List<Candidate> find() {
    List<List<Token>> bySentence = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Token> tokens = Token.in(s, sentence.start(), sentence.end());
      bySentence.add(tokens);
      for (Token token : tokens) {
        for (Token.Stem stem : token.stems()) {
          stemVariants.merge(s.substring(token.start(), stem.end()), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < bySentence.size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      List<Token> tokens = bySentence.get(i);
      for (int t = 0; t < tokens.size(); t++) {
        t = Math.max(t, consider(sentence, tokens, t));
      }
    }
    List<Candidate> accepted = new ArrayList<>();
    for (Candidate candidate : candidates.values()) {
      if (candidate.score() >= ENOUGH) {
        accepted.add(candidate);
      }
    }
    return accepted;
  }

  /** Reads the run of name-like tokens that begins at a token; returns the index of its last token. */
  private int consider(Sentence sentence, List<Token> tokens, int first) {
    int last = first - 1;
    int nounEnd = -1;
    Role role = Role.NONE;
    for (int t = first; t < tokens.size() && t < first + LONGEST_NAME; t++) {
      Token token = tokens.get(t);
      if (t > first && !s.substring(tokens.get(t - 1).end(), token.start()).equals(" ")) {
        break;
      }
      Token.Stem stem = bestStem(token);
      if (taken.overlaps(token.start(), token.end()) || !nameLike(token, stem, t > first)) {
        break;
      }
      if (personWithTitle(tokens, t)) {
        break;
      }
      last = t;
      nounEnd = stem.end();
      role = stem.role();
      if (role != Role.NONE || stem.end() < token.end()) {
        break;
      }
    }
    if (last < first) {
      return first;
    }
    // the longest run first, then its tails: a modifier may stand before the name
    for (int from = first; from <= last; from++) {
      if (weigh(sentence, tokens, from, last, nounEnd, role)) {
        return last;
      }
    }
    return first;
  }

  private Token.Stem bestStem(Token token) {
    List<Token.Stem> stems = token.stems();
    if (token.end() < s.length() && (s.charAt(token.end()) == '(' || s.charAt(token.end()) == '㈜')) {
      return stems.get(stems.size() - 1);
    }
    Token.Stem best = stems.get(0);
    int variants = -1;
    for (Token.Stem stem : stems) {
      if (stem.end() - token.start() < 2) {
        continue;
      }
      int count = stemVariants.getOrDefault(s.substring(token.start(), stem.end()), 0);
      if (count > variants) {
        variants = count;
        best = stem;
      }
    }
    if (words.suffixOf(s.substring(token.start(), token.end())) != null
        && words.suffixOf(s.substring(token.start(), best.end())) == null) {
      return stems.get(stems.size() - 1);
    }
    return best;
  }

  private boolean nameLike(Token token, Token.Stem stem, boolean inside) {
    String word = s.substring(token.start(), stem.end());
    char c = word.charAt(0);
    if (Chars.isDigit(c) || word.length() < 2) {
      return false;
    }
    int ordinary = words.ordinary(word);
    if (Chars.isLatin(c)) {
      return Chars.isUpper(c) && ordinary < 2 || inside && ordinary < 3;
    }
    if (!Chars.isHangul(c)) {
      return false;
    }
    if (words.suffix(word) != null) {
      return inside;
    }
    Words.Suffix suffix = words.suffixOf(word);
    if (suffix != null && suffix.strong()) {
      return ordinary < 3;
    }
    return ordinary < 2 && !verbal(word);
  }

  /** Words that are read as verbs or adjectives: 들어선, 늘렸다. */
  private static boolean verbal(String word) {
    char last = word.charAt(word.length() - 1);
    return last == '다' || last == '며' || last == '된' || last == '한' || last == '할' || last == '될' || last == '던' || last == '는'
        || last == '지' && word.length() > 3 || last == '게' || last == '히';
  }

  private boolean personWithTitle(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (!personLike(s.substring(token.start(), token.end()))) {
      return false;
    }
    int next = token.end();
    if (next < s.length() && s.charAt(next) == '(') {
      return false;
    }
    if (next < s.length() && s.charAt(next) == ' ') {
      next++;
    }
    return reading.hitAt(Kind.TITLE, next) != null || taken.startingAt(next) != null && t + 2 < tokens.size();
  }

  boolean personLike(String word) {
    if (word.length() < 2 || word.length() > 4 || !Chars.isHangul(word.charAt(0))) {
      return false;
    }
    boolean surname = words.isSurname(word.substring(0, 1)) && word.length() <= 3
        || word.length() == 4 && words.isSurname(word.substring(0, 2));
    return surname && words.ordinary(word) < 2;
  }

  private boolean weigh(Sentence sentence, List<Token> tokens, int first, int last, int nounEnd, Role role) {
    int start = tokens.get(first).start();
    String name = s.substring(start, nounEnd);
    NounTail tail = NounTail.of(s, nounEnd, sentence.end(), words);
    Map<String, Double> cues = new LinkedHashMap<>();
    leftCues(start, cues);
    rightCues(tokens, first, last, nounEnd, tail, cues);
    boolean institution = false;
    Words.Suffix suffix = words.suffixOf(name.replace(" ", ""));
    if (suffix != null && words.suffix(name) == null) {
      cues.put("suffix", suffix.strong() ? 2.0 : 1.0);
      institution = suffix.institution();
      if (institution) {
        cues.put("suffix", suffix.strong() ? 1.0 : 0.5);
      }
    }
    if (cues.isEmpty()) {
      return false;
    }
    int ordinary = words.ordinary(name);
    if (ordinary > 0) {
      cues.put("ordinary", -0.7 * ordinary);
    }
    if (personLike(name) && suffix == null) {
      cues.put("person-like", -1.0);
    }
    Candidate candidate = candidates.computeIfAbsent(name, Candidate::new);
    cues.forEach(candidate::cue);
    candidate.institution |= institution;
    if (tail.glossStart() >= 0 && candidate.gloss == null) {
      candidate.gloss = s.substring(tail.glossStart(), tail.glossEnd());
    }
    double sum = 0;
    for (double weight : cues.values()) {
      sum += weight;
    }
    return sum >= ENOUGH;
  }

  private void leftCues(int start, Map<String, Double> cues) {
    if (KnownNames.corporateSignBefore(s, start)) {
      cues.put("corporate-sign", 3.0);
      return;
    }
    int at = start;
    if (at > 0 && Chars.isQuoteOpen(s.charAt(at - 1))) {
      at--;
      cues.put("quoted", -0.5);
    }
    if (at > 0 && s.charAt(at - 1) == ' ') {
      int end = at - 1;
      if (end > 0 && s.charAt(end - 1) == '인') {
        Hit descriptor = reading.hitEndingAt(Kind.DESCRIPTOR, end - 1, Math.max(0, end - 14));
        if (descriptor != null) {
          cues.put("apposition", 2.0);
          return;
        }
      }
      Hit descriptor = reading.hitEndingAt(Kind.DESCRIPTOR, end, Math.max(0, end - 14));
      if (descriptor != null) {
        cues.put("apposition", descriptor.row(Words.Descriptor.class).strong() ? 2.0 : 1.0);
      } else if (s.startsWith("운영하는", end - 4)) {
        cues.put("operator", 1.5);
      }
    }
  }

  private void rightCues(
      List<Token> tokens, int first, int last, int nounEnd, NounTail tail, Map<String, Double> cues) {
    if (KnownNames.corporateSignAfter(s, nounEnd)) {
      cues.put("corporate-sign", 3.0);
    }
    if (tail.glossStart() >= 0) {
      gloss(tail, cues);
    }
    int after = tail.nounEnd();
    if (tail.side() || s.startsWith(" 관계자", after)) {
      cues.put("spokesperson", 2.0);
    }
    titles(tokens, first, last, after, cues);
    Role role = tail.role();
    if (role == Role.WITH && Cues.agreementAhead(reading, nounEnd)) {
      cues.put("partner", 1.6);
    }
    if (role == Role.TOPIC || role == Role.SUBJECT) {
      if (Cues.dealAhead(reading, nounEnd)) {
        cues.put("deal-subject", 0.6);
      }
    }
    if (s.startsWith(" 지분", after) || s.startsWith(" 주식", after) || s.startsWith(" 경영권", after)) {
      cues.put("stake", 1.5);
    }
    if (s.startsWith(" 인수", after) || (role == Role.OBJECT && s.startsWith(" 인수", tail.end()))) {
      cues.put("bought", 1.5);
    }
    if (role == Role.TO && (s.startsWith(" 투자", tail.end()) || s.startsWith(" 출자", tail.end()))) {
      cues.put("invested-in", 1.5);
    }
    CompanyMention before = taken.endingAt(tokens.get(first).start());
    CompanyMention next = taken.startingAt(tail.end());
    if (before != null || next != null) {
      cues.put("coordination", 1.5);
    }
  }

  private void gloss(NounTail tail, Map<String, Double> cues) {
    String gloss = s.substring(tail.glossStart(), tail.glossEnd());
    if (gloss.startsWith("대표") || gloss.contains("대표 ")) {
      cues.put("representative", 3.0);
      return;
    }
    int latin = 0;
    int hangul = 0;
    for (int i = 0; i < gloss.length(); i++) {
      if (Chars.isLatin(gloss.charAt(i))) {
        latin++;
      } else if (Chars.isHangul(gloss.charAt(i))) {
        hangul++;
      }
    }
    if (gloss.length() == 6 && Chars.isDigit(gloss.charAt(0)) && Chars.isDigit(gloss.charAt(5))) {
      cues.put("ticker", 3.0);
    } else if (latin > 2 && hangul == 0 && Chars.isUpper(gloss.charAt(0))) {
      cues.put("latin-gloss", 1.0);
    } else if (gloss.startsWith("이하 ")) {
      cues.put("short-form", 0.7);
    }
  }

  private void titles(List<Token> tokens, int first, int last, int after, Map<String, Double> cues) {
    int at = after;
    if (at < s.length() && s.charAt(at) == ' ') {
      at++;
    }
    Hit title = reading.hitAt(Kind.TITLE, at);
    if (title != null && reading.wordEnd(title.start()) >= title.end()) {
      // 이세영 뤼튼 대표
      if (first > 0 && personLike(s.substring(tokens.get(first - 1).start(), tokens.get(first - 1).end()))) {
        cues.put("person-company-title", 2.2);
      } else {
        cues.put("title", 0.8);
      }
      return;
    }
    // 뤼튼 이세영 대표
    if (last + 1 < tokens.size() && tokens.get(last + 1).start() == at) {
      Token next = tokens.get(last + 1);
      if (personLike(s.substring(next.start(), next.end()))
          && next.end() < s.length()
          && s.charAt(next.end()) == ' '
          && reading.hitAt(Kind.TITLE, next.end() + 1) != null) {
        cues.put("company-person-title", 2.2);
      }
    }
  }
}

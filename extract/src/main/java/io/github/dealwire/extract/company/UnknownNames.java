package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds company names that no registry has, by what stands beside them. The cues of all places where a name stands count together. */
final class UnknownNames {

  private static final int LONGEST_NAME = 4;
  private static final int ORDINARY = 2;

  private final Reading reading;
  private final Tables tables;
  private final Context context;
  private final Roster roster;
  private final String s;
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  /** A possible name with what speaks for it. */
  static final class Candidate {
    final String name;
    final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    double against;
    boolean institution;

    Candidate(String name) {
      this.name = name;
    }

    double score() {
      double sum = -against;
      for (Cue cue : cues) {
        sum += cue.weight();
      }
      return sum;
    }
  }

  UnknownNames(Reading reading, Tables tables, Context context, Roster roster) {
    this.reading = reading;
    this.tables = tables;
    this.context = context;
    this.roster = roster;
    this.s = reading.chars();
  }

  /** The accepted names, by first mention. */
  List<Candidate> find() {
    List<List<Token>> all = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Token> tokens = Token.in(s, sentence.start(), sentence.end());
      all.add(tokens);
      for (Token token : tokens) {
        for (Particles.Split split : token.splits()) {
          stems.merge(s.substring(token.start(), split.nounEnd()), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < all.size(); i++) {
      List<Token> tokens = all.get(i);
      for (int t = 0; t < tokens.size(); ) {
        t = consider(reading.sentences().get(i), tokens, t);
      }
    }
    List<Candidate> accepted = new ArrayList<>();
    for (Candidate candidate : candidates.values()) {
      if (candidate.score() >= Cue.ENOUGH) {
        accepted.add(candidate);
      }
    }
    return accepted;
  }

  /** Reads the run of name-like tokens that begins at a token; answers the token to go on with. */
  private int consider(Sentence sentence, List<Token> tokens, int first) {
    int last = first - 1;
    int nounEnd = -1;
    for (int t = first; t < tokens.size() && t < first + LONGEST_NAME; t++) {
      Token token = tokens.get(t);
      if (t > first && !(token.start() - tokens.get(t - 1).end() == 1 && s.charAt(token.start() - 1) == ' ')) {
        break;
      }
      Particles.Split split = best(token);
      if (roster.overlaps(token.start(), token.end()) || !nameLike(token.start(), split.nounEnd(), t > first)) {
        break;
      }
      last = t;
      nounEnd = split.nounEnd();
      if (split.nounEnd() < token.end()) {
        break;
      }
    }
    // the longest run first, then its ends: a modifier may stand before the name
    for (int from = first; from <= last; from++) {
      if (weigh(sentence, tokens, from, last, nounEnd)) {
        return last + 1;
      }
    }
    return first + 1;
  }

  private Particles.Split best(Token token) {
    List<Particles.Split> splits = token.splits();
    Particles.Split whole = splits.get(splits.size() - 1);
    if (token.end() < s.length() && s.charAt(token.end()) == '(') {
      return whole;
    }
    Particles.Split best = whole;
    int most = 0;
    for (Particles.Split split : splits) {
      if (split.nounEnd() - token.start() < 2) {
        continue;
      }
      int count = stems.getOrDefault(s.substring(token.start(), split.nounEnd()), 0);
      if (count > most) {
        most = count;
        best = split;
      }
    }
    boolean wholeEnds = tables.suffixOf(s.substring(token.start(), token.end())) != null;
    return wholeEnds && tables.suffixOf(s.substring(token.start(), best.nounEnd())) == null ? whole : best;
  }

  private boolean nameLike(int start, int end, boolean inside) {
    char c = s.charAt(start);
    if (Chars.isDigit(c) || end - start < 2) {
      return false;
    }
    String word = s.substring(start, end);
    int ordinary = tables.ordinary().band(word);
    if (Chars.isLatin(c)) {
      return Chars.isUpper(c) && ordinary < ORDINARY || inside && ordinary < 3;
    }
    if (!Chars.isHangul(c)) {
      return false;
    }
    if (tables.suffix(word) != null) {
      return inside;
    }
    Tables.Suffix suffix = tables.suffixOf(word);
    return suffix != null && suffix.strong() ? ordinary < 3 : ordinary == 0 && !verbal(word);
  }

  /** Words that read as verbs or adjectives: 들어선, 늘렸다. */
  private static boolean verbal(String word) {
    return switch (word.charAt(word.length() - 1)) {
      case '다', '며', '된', '한', '할', '될', '던', '는', '게', '히', '고', '해', '들', '적' -> true;
      default -> false;
    };
  }

  private boolean weigh(Sentence sentence, List<Token> tokens, int first, int last, int nounEnd) {
    int start = tokens.get(first).start();
    String name = s.substring(start, nounEnd);
    NounTail tail = NounTail.of(s, nounEnd, sentence.end());
    if (!tail.clean()) {
      return false;
    }
    Set<Cue> cues = context.of(start, nounEnd, tail, sentence.end());
    if (roster.neighbour(start, tail.end())) {
      cues.add(Cue.COORDINATED);
    }
    Tables.Suffix suffix = tables.suffixOf(name.replace(" ", ""));
    if (suffix != null && tables.suffix(name) == null) {
      cues.add(suffix.strong() && !suffix.institution() ? Cue.ENDING : Cue.WEAK_ENDING);
    }
    if (cues.isEmpty()) {
      return false;
    }
    Candidate candidate = candidates.computeIfAbsent(name, Candidate::new);
    candidate.cues.addAll(cues);
    candidate.against = 0.7 * tables.ordinary().band(name);
    if (suffix == null && tables.surnames().fullName(name, 0, name.length())) {
      candidate.against += tail.role() == Role.NONE ? 2 : 1;
    }
    candidate.institution |= suffix != null && suffix.institution();
    return candidate.score() >= Cue.ENOUGH;
  }
}

package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in the text: {@code 대표이사 사장}, {@code MX사업부장}, {@code 최고경영자(CEO)}, {@code 회장 겸 CEO}.
 *
 * @param start where it begins, unit included
 * @param end where it ends, with what is joined by 겸 and without particle
 * @param title the (first) title
 * @param unit the unit fused to it, or null
 * @param weak whether the word alone says little (이사, 담당)
 */
record TitlePhrase(
    Sentence sentence, int start, int end, String title, Rank rank, @Nullable String unit, boolean weak) {

  static List<TitlePhrase> in(Reading reading, Sentence sentence) {
    String s = reading.chars();
    List<TitlePhrase> out = new ArrayList<>();
    int done = sentence.start();
    List<Hit> hits = reading.hits(Kind.TITLE, sentence.start(), sentence.end());
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = longest(hits, i);
      if (hit.start() < done || !rightEdge(reading, hit, sentence)) {
        continue;
      }
      Words.Title row = hit.row(Words.Title.class);
      int start = wordStart(s, hit.start(), sentence.start());
      String unit = start < hit.start() ? s.substring(start, hit.start()) : null;
      int end = hit.end();
      Rank rank = row.rank();
      // 대표이사 사장, 회장 겸 최고경영자(CEO)
      boolean weak = row.kind().equals("weak");
      String title = s.substring(start, hit.end());
      boolean grown = true;
      boolean first = true;
      while (grown) {
        grown = false;
        int next = end;
        if (next < sentence.end() && s.charAt(next) == '(') {
          int close = s.indexOf(')', next);
          if (close > 0 && close - next <= 24 && close < sentence.end()) {
            end = close + 1;
            grown = true;
            first = false;
            continue;
          }
        }
        if (s.startsWith(" 겸 ", next)) {
          next += 3;
          first = false;
        } else if (s.startsWith(" ", next)) {
          next += 1;
        } else {
          break;
        }
        int limit = Math.min(sentence.end(), next + 24);
        Hit more = null;
        for (Hit h : reading.hits(Kind.TITLE, next, limit)) {
          if ((h.start() == next || wordStart(s, h.start(), next) == next || !first && onlyWords(s, next, h.start())) && rightEdge(reading, h, sentence)
              && (more == null || h.length() > more.length() && h.start() <= more.start())) {
            more = h;
          }
        }
        if (more != null) {
          if (first && more.start() == next) {
            title = s.substring(start, more.end());
          } else if (first) {
            break;
          }
          if (more.row(Words.Title.class).rank().compareTo(rank) < 0) {
            rank = more.row(Words.Title.class).rank();
          }
          weak &= more.row(Words.Title.class).kind().equals("weak");
          end = more.end();
          grown = true;
        }
      }
      out.add(new TitlePhrase(sentence, start, end, title, rank, unit, weak));
      done = end;
    }
    return out;
  }

  private static Hit longest(List<Hit> hits, int i) {
    Hit best = hits.get(i);
    for (int j = i + 1; j < hits.size() && hits.get(j).start() == best.start(); j++) {
      if (hits.get(j).length() > best.length()) {
        best = hits.get(j);
      }
    }
    return best;
  }

  private static boolean rightEdge(Reading reading, Hit hit, Sentence sentence) {
    return NounTail.of(reading.chars(), hit.end(), sentence.end(), reading.words()).clean();
  }

  private static boolean onlyWords(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isWord(s.charAt(i)) && s.charAt(i) != ' ' && s.charAt(i) != '·') {
        return false;
      }
    }
    return to - from <= 14;
  }

  /** The start of the word that holds a position, through brackets: MX(Mobile eXperience)사업부장. */
  private static int wordStart(String s, int at, int from) {
    int i = at;
    while (i > from) {
      char c = s.charAt(i - 1);
      if (Chars.isWord(c) || c == '&' || c == '·' && i - 2 >= from && Chars.isWord(s.charAt(i - 2)) && i < at) {
        i--;
      } else if (c == ')' && i == at) {
        int open = s.lastIndexOf('(', i);
        if (open < from || at - open > 40) {
          break;
        }
        i = open;
      } else {
        break;
      }
    }
    return i;
  }
}

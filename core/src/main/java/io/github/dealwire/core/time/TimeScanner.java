package io.github.dealwire.core.time;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.time.Expression.Base;
import io.github.dealwire.core.time.TimeContext.Tense;
import io.github.dealwire.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and resolves them against the day of publication and what the text says before: 지난 24일, 작년 9월, 내년 초,
 * 2025년 2월 24일, 향후 5년간, 2030년까지, 이날, 같은 해 11월.
 *
 * <p>A bare 24일 or 3월 is the last one before publication, since news tells what was, unless the verb or a word like 예정 behind it
 * says that it is to come, or a month just before in the sentence takes it in.
 *
 * <p>Weaknesses: weeks (지난주), hours and weekdays are not read; without a day of publication only what the text itself says
 * resolves.
 */
public final class TimeScanner {

  private final CharSequence s;
  private final TimeReader reader;
  private final TimeContext context;
  private final List<TimeMention> found = new ArrayList<>();

  private TimeScanner(CharSequence s, @Nullable PartialDate publication) {
    this.s = s;
    this.reader = new TimeReader(s);
    this.context = new TimeContext(publication);
  }

  /** The time expressions in the article's sentences, in order. */
  public static List<TimeMention> scan(ArticleText article) {
    TimeScanner scanner = new TimeScanner(article.chars(), article.publishedOn().orElse(null));
    int last = 0;
    for (Sentence sentence : article.sentences()) {
      scanner.context.newSentence(scanner.isNewParagraph(last, sentence.start()));
      scanner.sentence(sentence.start(), sentence.end());
      last = sentence.end();
    }
    return scanner.found;
  }

  private boolean isNewParagraph(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isLineBreak(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void sentence(int from, int to) {
    int i = from;
    while (i < to) {
      if (begins(i, from)) {
        boolean read = reader.read(i, to);
        int next = Math.max(reader.found.end, i + 1);
        if (read) {
          add(to);
        }
        i = Chars.isDigit(s.charAt(i)) ? digitsEnd(next, to) : next;
      } else {
        i++;
      }
    }
  }

  /** Whether a time can begin here: at a word, at digits that do not go on a word or number, at the apostrophe of '24년. */
  private boolean begins(int i, int from) {
    char c = s.charAt(i);
    char before = i > from ? s.charAt(i - 1) : ' ';
    if (Chars.isHangul(c)) {
      return !Chars.isWord(before);
    }
    if (c == '\'' || c == '’' || c == '‘') {
      return !Chars.isWord(before);
    }
    if (!Chars.isDigit(c)) {
      return false;
    }
    boolean decimal = (before == '.' || before == ',') && i - 1 > from && Chars.isDigit(s.charAt(i - 2));
    return !Chars.isWord(before) && !decimal;
  }

  private int digitsEnd(int from, int to) {
    int i = from;
    while (i < to && Chars.isDigit(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int to) {
    Expression e = reader.found;
    int end = e.end;
    if (e.period != null) {
      found.add(new TimeMention(e.start, end, TimeKind.DURATION, null, e.period, false, false));
      return;
    }
    TimeKind kind = kind(e, to);
    boolean announcement = kind == TimeKind.DATE && Aftermath.announces(s, end, to);
    boolean bare = e.yearBase == Base.NONE && e.cue == null;
    Tense tense = bare ? Aftermath.tense(s, end, to) : Tense.UNKNOWN;
    PartialDate date = context.resolve(e, kind, announcement, tense);
    boolean anaphoric = e.then || e.yearBase == Base.TEXT || e.monthBase == Base.TEXT
        || e.dayBase == Base.TEXT || e.dayBase == Base.TODAY;
    found.add(new TimeMention(e.start, end, kind, date, null, anaphoric, announcement));
    if (date != null) {
      context.remember(e, kind, date, announcement);
    }
  }

  /** 3~5일 and 3일~5일 are a beginning and an end. */
  private TimeKind kind(Expression e, int to) {
    int end = e.end;
    TimeKind kind = Aftermath.kind(s, end, to);
    if (kind != TimeKind.DATE) {
      return kind;
    }
    int next = Chars.skipSpaces(s, end, to);
    if (next < to && Chars.isTilde(s.charAt(next)) || e.open && s.charAt(end) == '-') {
      int second = Chars.skipSpaces(s, next + 1, to);
      if (second < to && Chars.isDigit(s.charAt(second))) {
        return TimeKind.SINCE;
      }
    }
    int before = e.start;
    while (before > 0 && s.charAt(before - 1) == ' ') {
      before--;
    }
    boolean second = !found.isEmpty() && before > 0 && found.get(found.size() - 1).kind() == TimeKind.SINCE
        && found.get(found.size() - 1).end() + 2 >= before
        && (Chars.isTilde(s.charAt(before - 1)) || s.charAt(before - 1) == '-');
    return second ? TimeKind.UNTIL : TimeKind.DATE;
  }
}

package io.github.dealwire.extract.investment;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.InvestmentType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The tables of this package. Immutable. */
public final class InvestmentWords implements Words.Source {

  private static final TableFormat TRIGGERS =
      TableFormat.of("trigger", "kind", "type", "frame", "example").optional("drop", "with", "counterexample").unique("trigger", "frame");
  private static final TableFormat DECOYS = TableFormat.of("words", "side", "example").unique("words", "side");
  static final TableFormat MARKS = TableFormat.of("word", "mark", "example").optional("counterexample").unique("word", "mark");
  private static final int NEAR = 6;

  private final Verbs verbs;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final Map<Mark, List<String>> marks = new EnumMap<>(Mark.class);
  private final OrdinaryWords ordinary;

  private enum Side {
    BEFORE,
    AFTER
  }

  /** What a noun says about the words around it. */
  enum Mark {
    /** 지분, 주식: a part of the company that stands before it. */
    STAKE,
    /** 신주, 전환사채: paper that the company before it issues. */
    PAPER,
    /** 경영권, 전량: the buyer gets the control. */
    CONTROL,
    /** 사업부, 공장: what is bought is no company. */
    THING,
    /** 보유한, 가진: who holds what is sold. */
    HOLDER,
    /** 발행하는: who issues what is bought. */
    ISSUER,
    /** 총, 모두: the sum behind it is that of all parts. */
    TOTAL,
    /** 각각: sums and sides go in parallel. */
    EACH,
    /** 대상으로, 배정: who gets the new shares. */
    ALLOTTEE,
    /** 펀드, 조합: money put there makes a fund. */
    POOL,
    /** 매각, 인수: what a bid is for stands before it. */
    SALE,
    /** 자사주: own shares, no investment. */
    OWN,
    /** 또: one more of the same. */
    AGAIN,
    /** 유상증자: the company before it issues shares. */
    ISSUE,
    /** 주도: who takes part leads the round. */
    LEAD,
    /** 공장, 설비: what a sum that is used makes an investment. */
    WORKS,
    /** ETF에, 국채: what private savers buy. */
    SAVING,
    /** 함께, 공동: who stands with 와 puts money in as well. */
    TOGETHER,
    /** How names of public bodies end whose spending is a budget. */
    PUBLIC,
    /** 유치: a sum may be its object. */
    ATTRACT,
    /** 올해, 계획: the sum of an investment is ahead. */
    COMING,
    /** 누적, 평균: the sum is reckoned of several investments. */
    STATISTIC,
    /** 설비투자: money that is put in, without a word for its sum. */
    OUTLAY,
    /** 컨소시엄: several companies as one buyer, one of which is named before it. */
    GROUP,
    /** 소식에, 만에: 에 says nothing of where money goes. */
    ASIDE,
    /** 이 공장은: what money is put into may head the sentence. */
    SITE,
    /** 사재로: a person's own money. */
    PRIVATE,
    /** 시리즈, 라운드: what is raised is capital. */
    ROUND,
    /** 대출, 회사채, 청약: what is raised is no capital of investors, or that of a listing. */
    DEBT,
    /** How names of lenders end. */
    LENDER,
    /** 추정, 예상: the sum is reckoned by somebody else. */
    ESTIMATE,
    /** 금융투자업계: 투자 there says nothing of a deal. */
    TRADE,
    /** 회사, 업체: a noun for a company without a name. */
    FIRM,
    /** 혐의, 기소: the deal is told as a charge before a court. */
    CHARGE,
    /** ▲: an entry of a list begins. */
    ENTRY,
    /** 자회사, 계열사: a company of the one that stands before it. */
    BRANCH,
    /** 빌딩, 복합시설: a building, not a company that is named after one. */
    ESTATE,
    /** 협상: the purchase before it is talked about with somebody. */
    TALKS,
    /** 것, 점: behind such a noun and a comma another entry of a list begins. */
    POINT,
    /** 준공, 목표: the date before it is that of something ahead. */
    GOAL
  }

  public InvestmentWords(Verbs verbs, OrdinaryWords ordinary) {
    this.verbs = verbs;
    this.ordinary = ordinary;
    for (Table.Row row : table(DECOYS, "decoys.tsv")) {
      (row.enumValue("side", Side.class) == Side.BEFORE ? before : after).add(row.get("words"));
    }
    for (Table.Row row : table(MARKS, "marks.tsv")) {
      marks.computeIfAbsent(row.enumValue("mark", Mark.class), m -> new ArrayList<>()).add(row.get("word"));
    }
  }

  private static Iterable<Table.Row> table(TableFormat format, String name) {
    return format.read(name, InvestmentWords.class.getResourceAsStream(name)).rows();
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Table.Row row : table(TRIGGERS, "triggers.tsv")) {
      Trigger trigger =
          new Trigger(
              row.get("trigger"), row.enumValue("type", InvestmentType.class), row.enumValue("frame", Trigger.Frame.class),
              row.enumValue("kind", Verbs.Conjugated.class) == Verbs.Conjugated.STEM,
              row.list("with"), row.list("drop"));
      verbs.add(sink, Kind.INVESTMENT, trigger.word(), row.enumValue("kind", Verbs.Conjugated.class), trigger);
    }
  }

  /** Whether the words beside a sum say that it is something else: 매출 500억원, 500억원의 과징금. */
  boolean decoy(String s, MoneyMention money, int from, int to) {
    for (String word : before) {
      int at = Find.last(s, word, from, money.start());
      if (at >= from && money.start() - (at + word.length()) <= NEAR) {
        return true;
      }
    }
    int behind = money.outerEnd();
    return Find.begins(s, after, behind < to && s.charAt(behind) == ' ' ? behind + 1 : behind);
  }

  private List<String> words(Mark mark) {
    return marks.getOrDefault(mark, List.of());
  }

  /** Where the last word with a mark begins within a range, -1 where none stands there. */
  int last(Mark mark, String s, int from, int to) {
    int best = -1;
    for (String word : words(mark)) {
      int at = Find.last(s, word, from, to);
      if (at > best && (word.length() > 1 || at == 0 || !Chars.isWord(s.charAt(at - 1)))) {
        best = at;
      }
    }
    return best;
  }

  boolean has(Mark mark, String s, int from, int to) {
    return last(mark, s, from, to) >= 0;
  }

  /** Whether a noun is known as an ordinary word, and so no name. */
  boolean ordinary(String noun) {
    return ordinary.band(noun) > 0;
  }

  /** How long the longest word with a mark is that begins at a position, 0 where none does. */
  int length(Mark mark, String s, int at) {
    return marks.getOrDefault(mark, List.of()).stream().filter(word -> s.startsWith(word, at)).mapToInt(String::length).max().orElse(0);
  }

  /** Whether a word with a mark begins exactly at a position. */
  boolean at(Mark mark, String s, int at) {
    return Find.begins(s, words(mark), at);
  }

  /** Whether a noun that ends at a position ends in a word with a mark. */
  boolean endsWith(Mark mark, String s, int start, int end) {
    return Find.ends(s, words(mark), start, end);
  }
}

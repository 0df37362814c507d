package io.github.dealwire.extract;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.SourceField;
import io.github.dealwire.model.Span;
import java.util.Optional;

/** Turns ranges of the text that was read into spans of the text that was given. */
final class Spans {

  private static final int LONGEST_EVIDENCE = 400;

  private final ArticleText text;
  private final String chars;

  Spans(ArticleText text) {
    this.text = text;
    this.chars = text.chars();
  }

  Span span(int start, int end, String rule) {
    return Span.builder()
        .start(text.offset(start))
        .end(text.offset(start) + end - start)
        .text(chars.substring(start, end))
        .rule(rule)
        .in(field(start))
        .build();
  }

  Span span(CompanyMention mention) {
    return span(mention.start(), mention.end(), mention.rule());
  }

  /** The sentence that tells a fact; of a very long one the part around the words that tell it. */
  Span evidence(Sentence sentence, int start, int end, String rule) {
    int from = sentence.start();
    int to = sentence.end();
    if (to - from > LONGEST_EVIDENCE) {
      to = Math.min(to, Math.max(end, from) + 20);
      from = Math.max(from, to - LONGEST_EVIDENCE);
    }
    return span(from, to, rule);
  }

  /** A clause that states a fact; of a very long one the end. */
  Span evidence(int start, int end, String rule) {
    return span(Math.max(start, end - LONGEST_EVIDENCE), end, rule);
  }

  Money money(MoneyMention money) {
    return Money.builder()
        .value(money.value())
        .currency(money.currency())
        .bound(money.bound())
        .max(Optional.ofNullable(money.max()))
        .krw(Optional.ofNullable(money.krw()))
        .start(text.offset(money.start()))
        .end(text.offset(money.start()) + money.end() - money.start())
        .text(chars.substring(money.start(), money.end()))
        .in(field(money.start()))
        .build();
  }

  private Optional<SourceField> field(int position) {
    return text.inTitle(position) ? Optional.of(SourceField.TITLE) : Optional.empty();
  }
}

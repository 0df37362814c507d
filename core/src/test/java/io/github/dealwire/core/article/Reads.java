package io.github.dealwire.core.article;

import io.github.dealwire.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Shows what was read, for tests that read as a specification. */
final class Reads {

  private Reads() {}

  static ArticleText text(String text) {
    return ArticleText.of(Article.builder().text(text).build());
  }

  static ArticleText titled(String title, String text) {
    return ArticleText.of(Article.builder().title(title).text(text).build());
  }

  static ArticleText html(String html) {
    return ArticleText.of(Article.builder().html(html).build());
  }

  /** {@code KIND text} of each section. */
  static List<String> sections(ArticleText article) {
    List<String> sections = new ArrayList<>();
    for (Section section : article.sections()) {
      sections.add(section.kind() + " " + article.chars().substring(section.start(), section.end()));
    }
    return sections;
  }

  /** The texts of the sections of one kind. */
  static List<String> sections(ArticleText article, SectionKind kind) {
    List<String> sections = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.kind() == kind) {
        sections.add(article.chars().substring(section.start(), section.end()));
      }
    }
    return sections;
  }

  static List<String> sentences(ArticleText article) {
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      sentences.add(article.chars().substring(sentence.start(), sentence.end()));
    }
    return sentences;
  }

  static List<String> sentences(String text) {
    return sentences(titled("제목", text)).subList(1, sentences(titled("제목", text)).size());
  }

  static List<String> ranges(ArticleText article, List<TextRange> ranges) {
    List<String> texts = new ArrayList<>();
    for (TextRange range : ranges) {
      texts.add(article.chars().substring(range.start(), range.end()));
    }
    return texts;
  }
}

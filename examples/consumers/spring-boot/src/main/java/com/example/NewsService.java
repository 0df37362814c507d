package com.example;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.ExtractionJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads the article that is posted and answers with what it says. */
@SpringBootApplication
public class NewsService {

  public static void main(String[] args) {
    SpringApplication.run(NewsService.class, args);
  }

  @Bean
  Extractor extractor() {
    return Extractor.builder().build();
  }

  @RestController
  static class Extractions {

    private final Extractor extractor;

    Extractions(Extractor extractor) {
      this.extractor = extractor;
    }

    @PostMapping(path = "/extractions", consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    String extract(@RequestBody String news) {
      return ExtractionJson.toJson(extractor.extract(Article.builder().text(news).build()));
    }
  }
}

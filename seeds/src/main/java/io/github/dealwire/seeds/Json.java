package io.github.dealwire.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** The one mapper: numbers as they are written, a field at most once, nothing behind the object. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /** What a string that is surely JSON says. */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("an extraction is written as JSON", e);
    }
  }

  static JsonFields read(String file, InputStream in) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(in);
      if (node.isMissingNode()) {
        throw new SeedException(file, "is empty");
      }
      return JsonFields.of(file, node);
    } catch (JsonProcessingException e) {
      throw new SeedException(file + ":" + e.getLocation().getLineNr(), "is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}

package io.github.dealwire.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A confidence, rounded to two decimals and written with two: 0.90. */
final class TwoDecimals extends JsonSerializer<Double> {

  static double round(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  static boolean isRounded(double confidence) {
    // A comparison of bits: -0.0 is to become 0.0.
    return Double.compare(round(confidence), confidence) == 0;
  }

  @Override
  public void serialize(Double confidence, JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeNumber(BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
  }
}

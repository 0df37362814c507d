package io.github.dealwire.seeds;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures rounded and written as score.py does: by their exact binary value, a tie to the even neighbour. */
final class Figures {

  private Figures() {}

  static double round(double figure) {
    return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  static String fixed(double figure, int decimals) {
    return new BigDecimal(figure).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** As short as it can be, with one decimal at least. */
  static String plain(double figure) {
    String text = BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    return text.indexOf('.') < 0 ? text + ".0" : text;
  }

  /** A share that is 1 only where nothing is wrong. */
  static double share(int right, int total) {
    return right == total ? 1.0 : Math.min(0.9999, round((double) right / total));
  }
}

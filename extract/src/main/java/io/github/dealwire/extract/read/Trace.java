package io.github.dealwire.extract.read;

/** Takes what the extractors thought of and did not take, for whoever asks why. */
public interface Trace {

  /** Takes nothing; reading an article costs no more for it. */
  Trace NONE =
      new Trace() {
        @Override
        public boolean on() {
          return false;
        }

        @Override
        public void rejected(Candidate candidate, int start, int end, String reason) {}
      };

  /** What a rejected candidate would have been. */
  enum Candidate {
    COMPANY,
    EXECUTIVE,
    AGREEMENT,
    INVESTMENT
  }

  /** Whether anybody listens: what costs to say is said only then. */
  boolean on();

  /** Takes a candidate, half-open, and why it was rejected, in words. */
  void rejected(Candidate candidate, int start, int end, String reason);
}

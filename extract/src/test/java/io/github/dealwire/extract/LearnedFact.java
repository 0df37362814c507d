package io.github.dealwire.extract;

import java.util.List;

/**
 * A fact that was found in an article with gold.
 *
 * @param article the id of the article
 * @param cues the names of its cues
 * @param right whether it is exact
 * @param weight how much it counts
 * @param confidence how likely the library held it to be right
 */
record LearnedFact(String article, List<String> cues, boolean right, double weight, double confidence) {}

package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds company names that no registry has, by what stands beside them. All places where a name stands count together. */
final class UnknownNames {

  /** A name that the model takes for a company. */
  record Candidate(Noun noun, double logOdds) {}

  private final Reading reading;
  private final Tables tables;
  private final Model model;
  private final Roster roster;

  UnknownNames(Reading reading, Tables tables, Model model, Roster roster) {
    this.reading = reading;
    this.tables = tables;
    this.model = model;
    this.roster = roster;
  }

  /** The accepted names, by first mention. */
  List<Candidate> find(double least) {
    Nouns nouns = new Nouns(reading, tables);
    Features features = new Features(reading, nouns, tables, new KnownNeighbours(reading, roster));
    List<Candidate> accepted = new ArrayList<>();
    for (Noun noun : nouns.all((start, end) -> !roster.overlaps(start, end)).values()) {
      Model.Sum sum = model.new Sum();
      features.of(noun, sum);
      if (sum.logOdds() >= least) {
        accepted.add(new Candidate(noun, sum.logOdds()));
      }
    }
    return accepted;
  }
}

package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Trust;
import java.util.List;

/** The companies of a roster as neighbours of a noun. */
class KnownNeighbours implements Features.Neighbours {

  private final Reading reading;
  private final Roster roster;

  KnownNeighbours(Reading reading, Roster roster) {
    this.reading = reading;
    this.roster = roster;
  }

  @Override
  public boolean before(int start) {
    return roster.joinedBefore(start);
  }

  @Override
  public boolean after(NounTail tail) {
    return roster.joinedAfter(tail);
  }

  @Override
  public boolean at(int start) {
    return roster.at(start) != null;
  }

  @Override
  public boolean prefix(int start, int end) {
    List<Hit> names = reading.hits(Kind.NAME);
    for (int i = Ranges.firstFrom(names, Hit::start, start); i < names.size() && names.get(i).start() == start; i++) {
      Hit hit = names.get(i);
      if (hit.end() < end && hit.length() > 1 && hit.row(KnownName.class).alias().trust() == Trust.FREE) {
        return true;
      }
    }
    return false;
  }
}

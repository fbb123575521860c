package org.liaison.events.record.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/** What is known of an event once one more report of it is in: gaps are filled, nothing is lost. */
public final class EventMerge {

  private EventMerge() {}

  public static ToldEvent merge(ToldEvent known, ToldEvent told) {
    return new ToldEvent(
        known.type(),
        firstNamed(known.mode(), told.mode()),
        firstNamed(known.level(), told.level()),
        known.title(),
        better(known.date(), told.date()),
        union(known.participants(), told.participants()),
        firstNamed(known.place(), told.place()),
        firstNamed(known.mechanism(), told.mechanism()),
        areas(known, told),
        told.factuality() == Factuality.HAPPENED ? Factuality.HAPPENED : known.factuality());
  }

  /** The narrower date says more; of equally wide ones, the one that is written in the text. */
  private static Optional<EventDate> better(Optional<EventDate> known, Optional<EventDate> told) {
    if (known.isEmpty() || told.isEmpty()) {
      return known.or(() -> told);
    }
    long knownWidth = known.get().width();
    long toldWidth = told.get().width();
    boolean toldIsBetter =
        toldWidth < knownWidth
            || (toldWidth == knownWidth
                && told.get().basis() == DateBasis.STATED
                && known.get().basis() != DateBasis.STATED);
    return toldIsBetter ? told : known;
  }

  private static List<Participant> union(List<Participant> known, List<Participant> told) {
    List<Participant> all = new ArrayList<>(known);
    for (Participant participant : told) {
      if (all.stream().noneMatch(participant::sameActor)) {
        all.add(participant);
      }
    }
    return all;
  }

  private static List<String> areas(ToldEvent known, ToldEvent told) {
    TreeSet<String> all = new TreeSet<>(known.areas());
    all.addAll(told.areas());
    return List.copyOf(all);
  }

  private static String firstNamed(String known, String told) {
    return known.isEmpty() ? told : known;
  }
}

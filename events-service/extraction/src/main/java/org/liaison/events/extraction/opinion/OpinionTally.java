package org.liaison.events.extraction.opinion;

import java.util.EnumMap;
import java.util.Map;

/** What became of the proposals for one text. */
public final class OpinionTally {

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Unsupported, Integer> unsupported = new EnumMap<>(Unsupported.class);

  void count(Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  void count(Unsupported value) {
    unsupported.merge(value, 1, Integer::sum);
  }

  public int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  public int of(Unsupported value) {
    return unsupported.getOrDefault(value, 0);
  }

  public int proposed() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int dropped() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getKey().isDropped())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Override
  public String toString() {
    return outcomes + " without " + unsupported;
  }
}

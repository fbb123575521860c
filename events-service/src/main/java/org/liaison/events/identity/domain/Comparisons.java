package org.liaison.events.identity.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares reports, each pair once. For one use, in one thread. */
public final class Comparisons {

  private final Map<Pair, Optional<Resemblance>> resemblances = new HashMap<>();
  private final Map<Pair, Boolean> contradictions = new HashMap<>();

  /** How far both resemble each other; empty if they cannot be of one event. */
  public Optional<Resemblance> resemblance(Report first, Report second) {
    return resemblances.computeIfAbsent(
        Pair.of(first, second), pair -> Comparison.of(first, second));
  }

  /** Whether both are safely of one event. */
  public boolean same(Report first, Report second) {
    return resemblance(first, second).filter(Resemblance::same).isPresent();
  }

  /** Whether one says what the other denies. */
  public boolean contradict(Report first, Report second) {
    return contradictions.computeIfAbsent(
        Pair.of(first, second), pair -> Comparison.contradict(first, second));
  }

  private record Pair(String first, String second) {

    static Pair of(Report first, Report second) {
      return first.content().compareTo(second.content()) <= 0
          ? new Pair(first.content(), second.content())
          : new Pair(second.content(), first.content());
    }
  }
}

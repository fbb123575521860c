package org.liaison.events.identity.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How far two reports, nothing of which contradicts the other, speak of one event.
 *
 * @param points those of all features, at most what reports can reach that share nothing particular
 */
public record Resemblance(int points, List<Feature> features) {

  /**
   * From here on two reports are joined; measured on the labelled pairs of {@code gold/identity}.
   */
  public static final int SAME = 6;

  /** From here on a person is asked whether two events are one. */
  public static final int POSSIBLE = 2;

  public Resemblance {
    features = List.copyOf(features);
  }

  /** Whether it is safe to say that both tell the same event. */
  public boolean same() {
    return points >= SAME;
  }

  /** Whether a person should say if both tell the same event. */
  public boolean possible() {
    return points >= POSSIBLE;
  }

  /** What decided, in words. */
  public String words() {
    return features.stream()
        .filter(feature -> feature.points() != 0)
        .map(Feature::words)
        .collect(Collectors.joining("; ", "", "; together " + points + " of " + SAME));
  }
}

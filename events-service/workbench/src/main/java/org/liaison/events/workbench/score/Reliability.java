package org.liaison.events.workbench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often findings of a confidence are right: what a confidence is worth. */
final class Reliability {
  private static final int BINS = 10;

  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  private record Sample(double confidence, boolean right) {}

  /** Findings of one kind whose confidence begins with the same tenth. */
  record Bin(String kind, int count, double confidence, double right) {}

  void add(String kind, double confidence, boolean right) {
    samples.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Sample(confidence, right));
  }

  void addAll(Reliability other) {
    other.samples.forEach(
        (kind, list) -> samples.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(list));
  }

  /** Only those that hold something. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    samples.forEach(
        (kind, list) -> {
          for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Sample> inside =
                list.stream()
                    .filter(s -> Math.min(BINS - 1, (int) (s.confidence() * BINS)) == bin)
                    .toList();
            if (!inside.isEmpty()) {
              bins.add(
                  new Bin(
                      kind,
                      inside.size(),
                      inside.stream().mapToDouble(Sample::confidence).average().orElse(0),
                      inside.stream().mapToInt(s -> s.right() ? 1 : 0).average().orElse(0)));
            }
          }
        });
    return bins;
  }
}

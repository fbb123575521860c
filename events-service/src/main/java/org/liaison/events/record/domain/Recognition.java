package org.liaison.events.record.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/**
 * Recognises in what a document tells now what it told before. The likest pairs are joined first,
 * and nothing is joined twice: so a finding never takes the item that another one tells better.
 */
public final class Recognition {

  private Recognition() {}

  /**
   * For each finding the item that it tells.
   *
   * @param likeness how alike an item and a finding are; 0 if they are not the same
   */
  public static <K, F> List<Optional<K>> of(
      List<K> known, List<F> found, ToIntBiFunction<K, F> likeness) {
    List<Optional<K>> recognised =
        new ArrayList<>(Collections.nCopies(found.size(), Optional.empty()));
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs(known, found, likeness)) {
      if (recognised.get(pair.found()).isEmpty() && taken.add(pair.known())) {
        recognised.set(pair.found(), Optional.of(known.get(pair.known())));
      }
    }
    return recognised;
  }

  private static <K, F> List<Pair> pairs(
      List<K> known, List<F> found, ToIntBiFunction<K, F> likeness) {
    List<Pair> pairs = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      for (int k = 0; k < known.size(); k++) {
        int alike = likeness.applyAsInt(known.get(k), found.get(f));
        if (alike > 0) {
          pairs.add(new Pair(k, f, alike));
        }
      }
    }
    // The sort is stable: what is equally alike is joined in the order of the text.
    pairs.sort(Comparator.comparingInt(Pair::likeness).reversed());
    return pairs;
  }

  private record Pair(int known, int found, int likeness) {}
}

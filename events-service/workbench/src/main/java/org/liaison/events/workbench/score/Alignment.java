package org.liaison.events.workbench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/**
 * What is expected and what was found, paired each at most once, the most alike first.
 *
 * @param missed what is expected and has no pair
 * @param extra what was found and has no pair
 */
record Alignment<E, F>(List<Pair<E, F>> pairs, List<E> missed, List<F> extra) {

  record Pair<E, F>(E expected, F found) {}

  private record Candidate(int expected, int found, int likeness) {}

  /**
   * @param likeness 0 or less if the two cannot be the same
   */
  static <E, F> Alignment<E, F> of(
      List<E> expected, List<F> found, ToIntBiFunction<E, F> likeness) {
    List<Pair<E, F>> pairs = new ArrayList<>();
    Set<Integer> usedExpected = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    for (Candidate candidate : candidates(expected, found, likeness)) {
      if (!usedExpected.contains(candidate.expected) && !usedFound.contains(candidate.found)) {
        usedExpected.add(candidate.expected);
        usedFound.add(candidate.found);
        pairs.add(new Pair<>(expected.get(candidate.expected), found.get(candidate.found)));
      }
    }
    return new Alignment<>(
        List.copyOf(pairs), without(expected, usedExpected), without(found, usedFound));
  }

  int count(Predicate<Pair<E, F>> right) {
    return (int) pairs.stream().filter(right).count();
  }

  /** How many have a pair. */
  Tally tally() {
    return new Tally(pairs.size(), pairs.size() + extra.size(), pairs.size() + missed.size());
  }

  /** How many of the pairs are right. */
  Tally ofPairs(Predicate<Pair<E, F>> right) {
    return new Tally(count(right), pairs.size(), pairs.size());
  }

  private static <E, F> List<Candidate> candidates(
      List<E> expected, List<F> found, ToIntBiFunction<E, F> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int e = 0; e < expected.size(); e++) {
      for (int f = 0; f < found.size(); f++) {
        int alike = likeness.applyAsInt(expected.get(e), found.get(f));
        if (alike > 0) {
          candidates.add(new Candidate(e, f, alike));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::likeness).reversed());
    return candidates;
  }

  private static <T> List<T> without(List<T> items, Set<Integer> used) {
    List<T> left = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!used.contains(i)) {
        left.add(items.get(i));
      }
    }
    return List.copyOf(left);
  }
}

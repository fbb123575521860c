package org.liaison.documents.copy.domain;

import java.util.Arrays;

/** The shingles of a text as hashes: in the order of the text, and as a set. */
final class Shingles {

  /** The different ones, in ascending order. */
  private final long[] set;

  /** The text: of each shingle its place in the set. */
  private final int[] sequence;

  Shingles(long[] sequence) {
    if (sequence.length == 0) {
      throw new IllegalArgumentException("every text has a shingle");
    }
    this.set = distinct(sequence);
    this.sequence = places(sequence, set);
  }

  private static long[] distinct(long[] sequence) {
    long[] sorted = sequence.clone();
    Arrays.sort(sorted);
    int size = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  private static int[] places(long[] sequence, long[] set) {
    int[] places = new int[sequence.length];
    for (int i = 0; i < sequence.length; i++) {
      places[i] = Arrays.binarySearch(set, sequence[i]);
    }
    return places;
  }

  /** How many different ones there are. */
  int size() {
    return set.length;
  }

  /** How many there are, each as often as it stands in the text. */
  int length() {
    return sequence.length;
  }

  long element(int index) {
    return set[index];
  }

  /** How many shingles both have. */
  int shared(Shingles other) {
    int shared = 0;
    for (int i = 0, j = 0; i < set.length && j < other.set.length; ) {
      int order = Long.compare(set[i], other.set[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** In how many unbroken runs the shingles stand that the other has too. */
  int runsSharedWith(Shingles other) {
    boolean[] inBoth = inBoth(other);
    int runs = 0;
    boolean before = false;
    for (int place : sequence) {
      runs += inBoth[place] && !before ? 1 : 0;
      before = inBoth[place];
    }
    return runs;
  }

  private boolean[] inBoth(Shingles other) {
    boolean[] inBoth = new boolean[set.length];
    for (int i = 0, j = 0; i < set.length && j < other.set.length; ) {
      int order = Long.compare(set[i], other.set[j]);
      inBoth[i] |= order == 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return inBoth;
  }
}

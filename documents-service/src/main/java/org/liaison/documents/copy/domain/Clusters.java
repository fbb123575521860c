package org.liaison.documents.copy.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Decides versions together: those that are copies of one another, or of one that is kept, are one
 * cluster, in whatever order they come.
 */
final class Clusters {

  /** A band of a boilerplate text may be shared by many; this many of them are compared. */
  private static final int HOLDERS = 8;

  /** Ids are ordered by time, and as text in the order of PostgreSQL. */
  private static final Comparator<UUID> OLDEST = Comparator.comparing(UUID::toString);

  private final List<Sketch> sketches;
  private final List<List<Match>> kept;
  private final List<List<Match>> matches;
  private final int[] parent;

  private Clusters(List<Sketch> sketches, List<List<Match>> kept) {
    this.sketches = sketches;
    this.kept = kept;
    this.matches = kept.stream().map(ArrayList::new).<List<Match>>map(list -> list).toList();
    this.parent = IntStream.range(0, sketches.size()).toArray();
  }

  /**
   * Decides each version of a list.
   *
   * @param kept for each, the kept versions that it was found to be a copy of
   */
  static List<Decision> decide(List<Sketch> sketches, List<List<Match>> kept) {
    Clusters clusters = new Clusters(sketches, kept);
    clusters.joinOnes();
    return clusters.decisions();
  }

  private void joinOnes() {
    Map<Long, List<Integer>> holders = new HashMap<>();
    for (int version = 0; version < sketches.size(); version++) {
      for (int earlier : mostAlike(shared(version, holders))) {
        compare(version, earlier);
      }
    }
  }

  /** How many bands a version shares with each earlier one; it becomes a holder of its bands. */
  private Map<Integer, Integer> shared(int version, Map<Long, List<Integer>> holders) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long band : sketches.get(version).bands().hashes().toArray()) {
      List<Integer> sharing = holders.computeIfAbsent(band, none -> new ArrayList<>(1));
      sharing.forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
      if (sharing.size() < HOLDERS) {
        sharing.add(version);
      }
    }
    return shared;
  }

  /** As many as are compared of those that are kept, chosen alike. */
  private static List<Integer> mostAlike(Map<Integer, Integer> shared) {
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CopyFinder.CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those that are in one cluster already need no comparison. */
  private void compare(int one, int other) {
    Sketch first = sketches.get(one);
    Sketch second = sketches.get(other);
    if (root(one) == root(other) || first.documentId().equals(second.documentId())) {
      return;
    }
    Comparison comparison = Comparison.of(first.shingles(), second.shingles());
    if (comparison.isCopy()) {
      matches.get(one).add(match(second, comparison.similarity()));
      matches.get(other).add(match(first, comparison.similarity()));
      parent[root(one)] = root(other);
    }
  }

  private static Match match(Sketch found, Similarity similarity) {
    return new Match(found.documentId(), found.number(), found.documentId(), similarity);
  }

  private int root(int version) {
    int root = version;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<Decision> decisions() {
    Map<Integer, UUID> origins = origins();
    return IntStream.range(0, sketches.size())
        .mapToObj(i -> decision(sketches.get(i), origins.get(root(i)), matches.get(i)))
        .toList();
  }

  /** A cluster that is kept keeps its name; a new one is called after its oldest document. */
  private Map<Integer, UUID> origins() {
    Map<Integer, UUID> named = new HashMap<>();
    Map<Integer, UUID> oldest = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      int root = root(i);
      kept.get(i).forEach(match -> named.merge(root, match.origin(), Clusters::older));
      oldest.merge(root, sketches.get(i).documentId(), Clusters::older);
    }
    oldest.putAll(named);
    return oldest;
  }

  private static UUID older(UUID one, UUID other) {
    return OLDEST.compare(one, other) <= 0 ? one : other;
  }

  /** Compared with the origin itself where that was done, otherwise with the most alike. */
  private static Decision decision(Sketch sketch, UUID origin, List<Match> matches) {
    Optional<Basis> basis =
        matches.stream()
            .max(
                Comparator.<Match, Boolean>comparing(match -> match.documentId().equals(origin))
                    .thenComparing(match -> match.similarity().resemblance()))
            .filter(match -> !origin.equals(sketch.documentId()))
            .map(Match::asBasis);
    return new Decision(sketch, origin, basis);
  }
}

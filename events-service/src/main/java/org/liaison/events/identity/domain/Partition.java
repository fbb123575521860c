package org.liaison.events.identity.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts accounts by the event that they tell. The result depends on what they say alone, never on
 * which came first.
 *
 * <p>Accounts with narrow dates are sorted first, the surest pairs before all others, and no two
 * that exclude each other come together. An account with a wider date then goes to the only event
 * that it can tell, or to the one that it resembles clearly best. If it can tell several, it stays
 * apart: nobody can say which one it means.
 */
public final class Partition {

  /** Days up to which dates count as equally narrow: a week, a month, a year, all others. */
  private static final List<Long> WIDTHS = List.of(7L, 31L, 366L, Long.MAX_VALUE);

  /** Points by which one event must be resembled more than any other. */
  private static final int CLEARLY = 2;

  private final Comparisons comparisons;
  private final List<Cluster> clusters = new ArrayList<>();

  private Partition(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  /** Groups of accounts, each of one event, in an order of no meaning. */
  public static List<List<Account>> of(Collection<Account> accounts, Comparisons comparisons) {
    Partition partition = new Partition(comparisons);
    List<Strand> strands = Strand.of(accounts, comparisons);
    long narrower = Long.MIN_VALUE;
    for (long width : WIDTHS) {
      long above = narrower;
      partition.sort(
          strands.stream()
              .filter(strand -> strand.width() > above && strand.width() <= width)
              .toList());
      narrower = width;
    }
    return partition.clusters.stream().map(Cluster::accounts).toList();
  }

  private void sort(List<Strand> strands) {
    List<Strand> rest = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Strand strand : strands) {
      clearest(strand).ifPresentOrElse(claims::add, () -> rest.add(strand));
    }
    claims.sort(
        Comparator.comparingInt(Claim::points)
            .reversed()
            .thenComparing(claim -> claim.strand().key()));
    for (Claim claim : claims) {
      if (claim.cluster().admits(claim.strand())) {
        claim.cluster().strands.add(claim.strand());
      } else {
        rest.add(claim.strand());
      }
    }
    clusters.addAll(together(rest));
  }

  /** The cluster that a strand tells, if it can be said which one. */
  private Optional<Claim> clearest(Strand strand) {
    List<Claim> claims =
        clusters.stream()
            .filter(cluster -> cluster.admits(strand))
            .map(cluster -> new Claim(strand, cluster, cluster.points(strand)))
            .filter(claim -> claim.points() >= Resemblance.SAME)
            .sorted(Comparator.comparingInt(Claim::points).reversed())
            .toList();
    boolean clear =
        claims.size() == 1
            || (claims.size() > 1 && claims.get(0).points() >= claims.get(1).points() + CLEARLY);
    return clear ? Optional.of(claims.get(0)) : Optional.empty();
  }

  /** Clusters of strands with equally narrow dates. */
  private Collection<Cluster> together(List<Strand> strands) {
    Map<Strand, Cluster> of = new HashMap<>();
    strands.forEach(strand -> of.put(strand, new Cluster(strand)));
    for (Edge edge : edges(strands)) {
      Cluster one = of.get(edge.first());
      Cluster other = of.get(edge.second());
      if (one != other && other.strands.stream().allMatch(one::admits)) {
        one.strands.addAll(other.strands);
        other.strands.forEach(strand -> of.put(strand, one));
      }
    }
    return of.values().stream().distinct().toList();
  }

  private List<Edge> edges(List<Strand> strands) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < strands.size(); i++) {
      for (int j = i + 1; j < strands.size(); j++) {
        int points = points(strands.get(i), strands.get(j));
        if (points >= Resemblance.SAME) {
          edges.add(Edge.of(strands.get(i), strands.get(j), points));
        }
      }
    }
    edges.sort(
        Comparator.comparingInt(Edge::points)
            .reversed()
            .thenComparing(edge -> edge.first().key())
            .thenComparing(edge -> edge.second().key()));
    return edges;
  }

  private int points(Strand first, Strand second) {
    return comparisons
        .resemblance(first.report(), second.report())
        .map(Resemblance::points)
        .orElse(Integer.MIN_VALUE);
  }

  private record Edge(Strand first, Strand second, int points) {

    static Edge of(Strand one, Strand other, int points) {
      return one.key().compareTo(other.key()) <= 0
          ? new Edge(one, other, points)
          : new Edge(other, one, points);
    }
  }

  private record Claim(Strand strand, Cluster cluster, int points) {}

  /** Strands of one event. */
  private final class Cluster {

    private final List<Strand> strands = new ArrayList<>();

    Cluster(Strand first) {
      strands.add(first);
    }

    boolean admits(Strand strand) {
      return strands.stream().noneMatch(member -> member.excludes(strand, comparisons));
    }

    int points(Strand strand) {
      return strands.stream()
          .mapToInt(member -> Partition.this.points(member, strand))
          .max()
          .orElseThrow();
    }

    List<Account> accounts() {
      return strands.stream().flatMap(strand -> strand.accounts().stream()).toList();
    }
  }
}

package org.liaison.events.identity.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds events that may be one without it being safe to say so: some accounts of theirs resemble
 * each other, none contradict each other, and no document tells both.
 */
public final class Doubts {

  /** So many other events are proposed for one at most, those that it resembles most. */
  private static final int MOST = 50;

  private final Comparisons comparisons;
  private final Map<UUID, Bundle> bundles = new HashMap<>();

  public Doubts(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  /** An account of an event. */
  public void add(UUID event, Account account) {
    bundles.computeIfAbsent(event, id -> new Bundle()).add(account);
  }

  /** What may be one with these events. */
  public Set<PossibleDuplicate> of(Set<UUID> events) {
    Set<PossibleDuplicate> found = new LinkedHashSet<>();
    for (UUID event : events) {
      List<PossibleDuplicate> of = new ArrayList<>();
      for (UUID other : bundles.keySet()) {
        if (!other.equals(event)) {
          resemblance(event, other)
              .filter(Resemblance::possible)
              .ifPresent(likeness -> of.add(PossibleDuplicate.of(event, other, likeness)));
        }
      }
      of.sort(
          Comparator.comparingInt((PossibleDuplicate pair) -> pair.resemblance().points())
              .reversed()
              .thenComparing(pair -> bundles.get(pair.other(event)).content()));
      found.addAll(of.subList(0, Math.min(MOST, of.size())));
    }
    return found;
  }

  /** Events about which there is a doubt, other than these. */
  public Set<UUID> others(Set<UUID> events) {
    return of(events).stream()
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .filter(event -> !events.contains(event))
        .collect(Collectors.toSet());
  }

  private Optional<Resemblance> resemblance(UUID one, UUID other) {
    Bundle first = bundles.get(one);
    Bundle second = bundles.get(other);
    if (first == null || !Collections.disjoint(first.documents, second.documents)) {
      return Optional.empty();
    }
    Optional<Resemblance> best = Optional.empty();
    for (Report report : first.reports.values()) {
      for (Report against : second.reports.values()) {
        if (comparisons.contradict(report, against)) {
          return Optional.empty();
        }
        Optional<Resemblance> likeness = comparisons.resemblance(report, against);
        if (likeness.isPresent()
            && (best.isEmpty() || likeness.get().points() > best.get().points())) {
          best = likeness;
        }
      }
    }
    return best;
  }

  /** What is said of one event. */
  private static final class Bundle {

    private final Map<String, Report> reports = new HashMap<>();
    private final Set<UUID> documents = new HashSet<>();

    void add(Account account) {
      reports.putIfAbsent(account.report().content(), account.report());
      documents.addAll(account.documents());
    }

    String content() {
      return Collections.min(reports.keySet());
    }
  }
}

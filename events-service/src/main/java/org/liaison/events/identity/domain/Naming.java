package org.liaison.events.identity.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out which event of the record each group of accounts is: the one that most of its accounts
 * tell already. So an event keeps its id while accounts come and go.
 */
final class Naming {

  private Naming() {}

  /**
   * Names groups.
   *
   * @param document that is read now: where votes are equal, the event goes with what it tells
   */
  static List<Group> of(List<List<Account>> groups, UUID document) {
    Map<Integer, UUID> named = new HashMap<>();
    Set<UUID> taken = new HashSet<>();
    for (Vote vote : votes(groups, document)) {
      boolean free = vote.fixed() || !taken.contains(vote.event());
      if (free && !named.containsKey(vote.group())) {
        named.put(vote.group(), vote.event());
        taken.add(vote.event());
      }
    }
    List<Group> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      all.add(new Group(Optional.ofNullable(named.get(i)), groups.get(i)));
    }
    return all;
  }

  private static List<Vote> votes(List<List<Account>> groups, UUID document) {
    List<Vote> votes = new ArrayList<>();
    // A group that can only be one event comes before one that can be another as well.
    Map<Integer, Integer> choices = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      Map<UUID, Vote> byEvent = new HashMap<>();
      for (Account account : groups.get(i)) {
        account
            .event()
            .ifPresent(
                event ->
                    byEvent.merge(
                        event,
                        new Vote(
                            group,
                            event,
                            account.fixed(),
                            1,
                            account.documents().contains(document)),
                        Vote::and));
      }
      votes.addAll(byEvent.values());
      choices.put(group, byEvent.size());
    }
    votes.sort(
        Comparator.comparing(Vote::fixed)
            .thenComparing(Vote::count)
            .thenComparing(Vote::told)
            .reversed()
            .thenComparing(vote -> choices.get(vote.group()))
            .thenComparing(Vote::event));
    return votes;
  }

  private record Vote(int group, UUID event, boolean fixed, int count, boolean told) {

    Vote and(Vote other) {
      return new Vote(group, event, fixed || other.fixed, count + other.count, told || other.told);
    }
  }
}

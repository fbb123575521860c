package org.liaison.events.identity.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Accounts that say exactly the same. They are of one event if what they say is particular enough,
 * or if their texts are copies of each other.
 *
 * @param key sorts strands by what they say, whatever came first
 */
record Strand(
    String key, Report report, boolean fixed, List<Account> accounts, Set<UUID> documents) {

  private static final Comparator<Account> IN_TEXT_ORDER =
      Comparator.comparingInt(Account::start).thenComparing(account -> account.report().content());

  /** The strands of some accounts, in the order of their keys. */
  static List<Strand> of(Collection<Account> accounts, Comparisons comparisons) {
    Map<String, List<Account>> byKey = new TreeMap<>();
    Map<String, Integer> times = new HashMap<>();
    List<Account> inOrder = new ArrayList<>(accounts);
    inOrder.sort(IN_TEXT_ORDER);
    for (Account account : inOrder) {
      byKey
          .computeIfAbsent(key(account, times, comparisons), key -> new ArrayList<>())
          .add(account);
    }
    List<Strand> strands = new ArrayList<>();
    byKey.forEach((key, same) -> strands.add(strand(key, same)));
    return strands;
  }

  /** Whether both cannot be of one event. */
  boolean excludes(Strand other, Comparisons comparisons) {
    return (fixed && other.fixed)
        || !Collections.disjoint(documents, other.documents)
        || comparisons.contradict(report, other.report);
  }

  /** Days that the date can mean. */
  long width() {
    return report.told().date().map(date -> date.width()).orElse(Long.MAX_VALUE);
  }

  private static String key(Account account, Map<String, Integer> times, Comparisons comparisons) {
    Report report = account.report();
    if (account.fixed()) {
      return report.content() + " of " + account.event().orElseThrow();
    }
    String said =
        comparisons.same(report, report)
            ? report.content()
            : report.content() + " by " + account.origin();
    // What one text says twice it says of two events; its copies say both of them too.
    UUID document = account.documents().iterator().next();
    return said + " " + times.merge(said + document, 1, Integer::sum);
  }

  private static Strand strand(String key, List<Account> accounts) {
    Set<UUID> documents = new HashSet<>();
    accounts.forEach(account -> documents.addAll(account.documents()));
    Account first = accounts.get(0);
    return new Strand(key, first.report(), first.fixed(), List.copyOf(accounts), documents);
  }
}

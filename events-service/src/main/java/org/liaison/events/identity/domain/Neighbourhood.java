package org.liaison.events.identity.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.liaison.events.reading.domain.Window;

/**
 * The accounts that bear on how some accounts are sorted: those that are safely of one event with
 * them, those that are so with these, and so on; and around them the others that were looked at.
 */
public final class Neighbourhood {

  private final Function<Collection<Window>, Collection<Account>> near;
  private final Comparisons comparisons;
  private final Set<UUID> events;
  private final Map<String, Account> within = new LinkedHashMap<>();
  private final Map<String, Account> around = new LinkedHashMap<>();
  private final List<Window> seen = new ArrayList<>();

  /**
   * A neighbourhood without accounts.
   *
   * @param near accounts that lie in some windows
   * @param seeds events all accounts of which belong to it
   */
  public Neighbourhood(
      Function<Collection<Window>, Collection<Account>> near,
      Comparisons comparisons,
      Collection<UUID> seeds) {
    this.near = near;
    this.comparisons = comparisons;
    this.events = new HashSet<>(seeds);
  }

  /** Grows from some accounts, and windows in which others of the seeds lie. */
  public void grow(Collection<Account> told, Collection<Window> windows) {
    List<Account> newest = new ArrayList<>(told);
    List<Window> wanted = new ArrayList<>(windows);
    newest.forEach(account -> within.put(key(account), account));
    while (!newest.isEmpty() || !wanted.isEmpty()) {
      newest.stream().map(Neighbourhood::window).flatMap(Optional::stream).forEach(wanted::add);
      look(wanted);
      wanted.clear();
      newest = reached(newest);
    }
  }

  /** The accounts that have to be sorted together. */
  public List<Account> within() {
    return List.copyOf(within.values());
  }

  /** Others that were compared with them. */
  public List<Account> around() {
    return List.copyOf(around.values());
  }

  private void look(List<Window> wanted) {
    List<Window> unseen = new ArrayList<>();
    for (Window window : wanted) {
      boolean covered = seen.stream().anyMatch(known -> known.covers(window));
      if (!covered) {
        unseen.add(window);
        seen.add(window);
      }
    }
    if (unseen.isEmpty()) {
      return;
    }
    for (Account account : near.apply(unseen)) {
      String key = key(account);
      if (!within.containsKey(key)) {
        around.putIfAbsent(key, account);
      }
    }
  }

  /** Takes in what belongs to the newest accounts; until nothing does. */
  private List<Account> reached(List<Account> newest) {
    newest.forEach(account -> account.event().ifPresent(events::add));
    List<Account> reached = new ArrayList<>();
    for (Account account : List.copyOf(around.values())) {
      boolean belongs =
          account.event().filter(events::contains).isPresent()
              || newest.stream()
                  .anyMatch(
                      other ->
                          account.copies(other)
                              || comparisons.same(account.report(), other.report()));
      if (belongs) {
        around.remove(key(account));
        within.put(key(account), account);
        reached.add(account);
      }
    }
    return reached;
  }

  private static Optional<Window> window(Account account) {
    return Window.of(account.report().told());
  }

  private static String key(Account account) {
    return account.fixed()
        ? account.event().orElseThrow() + account.report().content()
        : account.documents().iterator().next()
            + " "
            + account.start()
            + account.report().content();
  }
}

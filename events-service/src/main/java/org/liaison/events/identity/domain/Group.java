package org.liaison.events.identity.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Accounts of one event.
 *
 * @param event the event of the record that it is; empty for a new one
 */
public record Group(Optional<UUID> event, List<Account> accounts) {

  public Group {
    accounts = List.copyOf(accounts);
  }

  /** Why an account belongs to the others; empty if it is alone or the first to tell. */
  public Optional<Resemblance> reason(Account account, Comparisons comparisons) {
    return accounts.stream()
        .filter(other -> !other.equals(account))
        .map(other -> comparisons.resemblance(account.report(), other.report()))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Resemblance::points));
  }
}

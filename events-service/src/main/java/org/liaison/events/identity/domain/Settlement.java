package org.liaison.events.identity.domain;

import java.util.List;
import java.util.UUID;

/**
 * How accounts were sorted.
 *
 * @param groups each of one event
 * @param around accounts of other events that were compared with them
 */
public record Settlement(List<Group> groups, List<Account> around, Comparisons comparisons) {

  /**
   * Sorts a neighbourhood.
   *
   * @param document that is read now
   */
  public static Settlement of(Neighbourhood neighbourhood, Comparisons comparisons, UUID document) {
    return new Settlement(
        Naming.of(Partition.of(neighbourhood.within(), comparisons), document),
        neighbourhood.around(),
        comparisons);
  }
}

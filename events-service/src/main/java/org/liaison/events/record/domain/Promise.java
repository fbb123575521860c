package org.liaison.events.record.domain;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;

/**
 * What was promised, whoever tells it.
 *
 * @param areas lexicon ids, sorted
 * @param due empty if no term is named
 * @param made empty if it is not known when
 */
public record Promise(
    List<Name> promisors,
    List<Name> beneficiaries,
    String action,
    List<String> areas,
    Optional<EventDate> due,
    Optional<EventDate> made) {

  public Promise {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = List.copyOf(areas);
  }
}

package org.liaison.events.casefile.domain;

import java.util.List;
import java.util.UUID;
import org.liaison.events.extraction.Name;

/**
 * What is said of a case.
 *
 * @param reference the name that the agencies know it by; no two cases have the same
 * @param summary may be empty
 * @param events those that belong to it; they may be gone from the record
 * @param documents those that belong to it; they need not be known here
 */
public record CaseContent(
    String reference,
    String title,
    String summary,
    List<Name> agencies,
    List<UUID> events,
    List<UUID> documents) {

  public CaseContent {
    agencies = List.copyOf(agencies);
    events = List.copyOf(events);
    documents = List.copyOf(documents);
  }
}

package org.liaison.events.identity.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One account of an event: by a document, or by the persons who decided on it.
 *
 * @param event the event that it tells now, if any
 * @param fixed whether persons decided that it tells that one
 * @param documents those that give it; never two accounts of one document tell the same event,
 *     since the engine told them apart
 * @param origin equal for copies of one text
 * @param start where it stands in its text, to tell apart what one text says twice
 */
public record Account(
    Optional<UUID> event,
    boolean fixed,
    Set<UUID> documents,
    String origin,
    int start,
    Report report) {

  public Account {
    documents = Set.copyOf(documents);
    if (fixed && event.isEmpty()) {
      throw new IllegalArgumentException("persons decide on events that are in the record");
    }
  }

  /** Whether the other one says exactly the same in a copy of the same text. */
  boolean copies(Account other) {
    return !origin.isEmpty()
        && origin.equals(other.origin)
        && report.content().equals(other.report.content());
  }

  /** A finding of a document. */
  public static Account of(
      UUID document, String origin, int start, Optional<UUID> event, Report report) {
    return new Account(event, false, Set.of(document), origin, start, report);
  }

  /** An event on which persons decided, as it stands, with the documents that tell it. */
  public static Account fixed(UUID event, Set<UUID> documents, Report report) {
    return new Account(Optional.of(event), true, documents, "", 0, report);
  }
}

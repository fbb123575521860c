package org.liaison.events.casefile.domain;

import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.Name;

/**
 * What a person wrote of a case, unchecked.
 *
 * @param agencies each by id, or by a name
 * @param meant fields that are to be as they stand here; all others stay
 */
public record CaseDraft(
    String reference,
    String title,
    String summary,
    List<Name> agencies,
    List<String> events,
    List<String> documents,
    Set<CaseField> meant) {

  public CaseDraft {
    agencies = List.copyOf(agencies);
    events = List.copyOf(events);
    documents = List.copyOf(documents);
    meant = Set.copyOf(meant);
  }
}

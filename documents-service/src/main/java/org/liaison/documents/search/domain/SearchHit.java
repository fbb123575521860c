package org.liaison.documents.search.domain;

import java.util.List;
import java.util.UUID;
import org.liaison.documents.document.domain.Document;

/**
 * A document that was found, where it matched, and why.
 *
 * @param document without its blocks
 * @param origin the document that was first with its text
 */
public record SearchHit(
    Document document, UUID origin, List<Highlight> highlights, List<MatchReason> reasons) {

  public SearchHit {
    highlights = List.copyOf(highlights);
    reasons = List.copyOf(reasons);
  }
}

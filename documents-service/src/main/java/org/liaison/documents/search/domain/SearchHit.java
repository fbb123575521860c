package org.liaison.documents.search.domain;

import java.util.List;
import org.liaison.documents.document.domain.Document;

/** A document that was found, where it matched, and why. */
public record SearchHit(Document document, List<Highlight> highlights, List<MatchReason> reasons) {

  public SearchHit {
    highlights = List.copyOf(highlights);
    reasons = List.copyOf(reasons);
  }
}

package org.liaison.documents.search.domain;

import java.util.List;
import org.liaison.documents.document.domain.Document;

/** A document that was found, and where it matched. */
public record SearchHit(Document document, List<Highlight> highlights) {

  public SearchHit {
    highlights = List.copyOf(highlights);
  }
}

package org.liaison.documents.search.domain;

import java.util.List;
import java.util.Optional;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.text.Fingerprint;

/**
 * A list or search as somebody asked for it, nothing checked.
 *
 * @param kind null for every kind
 * @param state nothing for all but withdrawn ones
 * @param sort null for the usual order
 * @param asTyped whether to leave the list of aliases aside
 */
public record SearchRequest(
    String query,
    String language,
    DocumentKind kind,
    String publisher,
    String from,
    String to,
    int pageSize,
    String pageToken,
    Sort sort,
    boolean asTyped,
    Optional<DocumentState> state) {

  /** As asked for; else by relevance where there is a query. */
  Sort order() {
    if (query.isBlank()) {
      return sort == Sort.OLDEST ? Sort.OLDEST : Sort.NEWEST;
    }
    return sort == null ? Sort.RELEVANCE : sort;
  }

  /** What pages of one result have in common. */
  String fingerprint() {
    return Fingerprint.of(
        List.of(
            query,
            language,
            String.valueOf(kind),
            publisher,
            from,
            to,
            order().name(),
            String.valueOf(asTyped),
            state.toString()));
  }
}

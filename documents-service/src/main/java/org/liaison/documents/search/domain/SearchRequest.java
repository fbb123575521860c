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
    Optional<DocumentState> state) {

  /** What pages of one result have in common. */
  String fingerprint() {
    return Fingerprint.of(
        List.of(query, language, String.valueOf(kind), publisher, from, to, state.toString()));
  }
}

package org.liaison.documents.search.domain;

import java.util.Optional;
import org.liaison.documents.document.domain.DocumentState;

/**
 * In which states documents are looked at; what was withdrawn only where it is asked for.
 *
 * @param only the one state that is asked for; nothing means all but withdrawn
 */
public record StateFilter(Optional<DocumentState> only) {

  /** Whether documents in a state are looked at. */
  public boolean admits(DocumentState state) {
    return only.map(state::equals).orElse(state != DocumentState.WITHDRAWN);
  }
}

package org.liaison.documents.search.persistence;

import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.search.domain.StateFilter;

/**
 * The condition on the states of documents.
 *
 * <p>Nearly all documents are current, so the few others are read from their index once, whatever
 * the size of the store.
 */
final class StateCondition {

  private static final String ALL_BUT =
      "document_id not in (select s.id from document s where s.state <> 'CURRENT' and s.state %s)";
  private static final String ONLY =
      "document_id in (select s.id from document s where s.state <> 'CURRENT' and s.state = '%s')";

  private StateCondition() {}

  /** States are names of ours, so they may stand in the text of the statement. */
  static String sql(StateFilter filter) {
    return filter
        .only()
        .map(
            state ->
                state == DocumentState.CURRENT
                    ? ALL_BUT.formatted("<> 'CURRENT'")
                    : ONLY.formatted(state))
        .orElseGet(() -> ALL_BUT.formatted("= 'WITHDRAWN'"));
  }
}

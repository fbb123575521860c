package org.liaison.documents.source.domain;

import org.liaison.documents.document.domain.Outcome;

/** What became of an item. */
public enum ItemOutcome {
  CREATED,
  NEW_VERSION,
  UNCHANGED,
  FAILED;

  static ItemOutcome of(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> CREATED;
      case NEW_VERSION -> NEW_VERSION;
      case UNCHANGED -> UNCHANGED;
    };
  }
}

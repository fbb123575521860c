package org.liaison.documents.search.domain;

import java.util.List;

/** What of a found document is shown: where it matches, and why. */
record Shown(List<Highlight> highlights, List<MatchReason> reasons) {

  static final Shown NOTHING = new Shown(List.of(), List.of());

  Shown {
    highlights = List.copyOf(highlights);
    reasons = List.copyOf(reasons);
  }
}

package org.liaison.documents.diff.domain;

import java.util.List;

/** How a text differs from an older one; the stretches cover both from end to end, in order. */
public record TextDiff(DiffGrain grain, List<DiffStretch> stretches) {

  public TextDiff {
    stretches = List.copyOf(stretches);
  }
}

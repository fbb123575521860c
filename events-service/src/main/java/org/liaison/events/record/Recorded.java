package org.liaison.events.record;

import java.util.List;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.reading.domain.Told;

/** What became of a text's findings of one kind, and what that changed. */
record Recorded<F>(List<Told<F>> told, List<RecordChange> changes) {

  Recorded {
    told = List.copyOf(told);
    changes = List.copyOf(changes);
  }
}

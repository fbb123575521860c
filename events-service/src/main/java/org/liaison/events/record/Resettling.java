package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.EventRecorder.RecordedEvents;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.domain.EarlierProofs;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.persistence.EventRepository;

/**
 * Sorts what documents tell of some events anew, without one of them being read: after one was
 * purged, or after persons took back what held the events together. Expects a transaction.
 */
@ApplicationScoped
public class Resettling {

  private static final DocumentVersion NONE = new DocumentVersion(new UUID(0, 0), 1);

  private final EventRecorder recorder;
  private final EventReviser reviser;
  private final Withdrawal withdrawal;
  private final EventRepository events;

  Resettling(
      EventRecorder recorder, EventReviser reviser, Withdrawal withdrawal, EventRepository events) {
    this.recorder = recorder;
    this.reviser = reviser;
    this.withdrawal = withdrawal;
    this.events = events;
  }

  /** Sorts anew what is told of those of the events on which nobody has decided. */
  public List<RecordChange> settle(Collection<UUID> wanted, Instant now) {
    List<Event> undecided =
        events.byId(wanted).stream().filter(event -> !event.decidedOn()).toList();
    if (undecided.isEmpty()) {
      return List.of();
    }
    Source source = new Source(NONE, "", new AnchoredText(""), new EarlierProofs(List.of()), now);
    RecordedEvents settled = recorder.settle(undecided, source);
    List<RecordChange> changes = new ArrayList<>(settled.recorded().changes());
    Set<UUID> emptied = withdrawal.removeEmptied(settled.left());
    emptied.forEach(id -> changes.add(new RecordChange(ChangeKind.EVENT_WITHDRAWN, id)));
    changes.addAll(reviser.revise(settled.again(), settled.left(), source));
    events.recount(settled.concerned());
    return changes;
  }
}

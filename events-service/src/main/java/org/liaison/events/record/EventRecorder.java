package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.identity.Identities;
import org.liaison.events.identity.domain.Account;
import org.liaison.events.identity.domain.Group;
import org.liaison.events.identity.domain.Resemblance;
import org.liaison.events.identity.domain.Settlement;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.reading.persistence.NearFindings;
import org.liaison.events.record.EventRecognition.Recognised;
import org.liaison.events.record.ProofRecorder.Proof;
import org.liaison.events.record.domain.AccountMove;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.KnownEvent;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.domain.ToldOrder;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Records events: what a document tells is sorted with all accounts that bear on it, so that
 * reports of one event are its evidence, and any other is a new event. What the document told
 * before keeps its event, as far as it still tells that one.
 */
@ApplicationScoped
class EventRecorder {

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final NearFindings findings;
  private final EventRecognition recognition;
  private final Identities identities;
  private final ProofRecorder proofs;

  EventRecorder(
      EventRepository events,
      EvidenceRepository evidence,
      NearFindings findings,
      EventRecognition recognition,
      Identities identities,
      ProofRecorder proofs) {
    this.events = events;
    this.evidence = evidence;
    this.findings = findings;
    this.recognition = recognition;
    this.identities = identities;
    this.proofs = proofs;
  }

  RecordedEvents record(List<EventFinding> found, Source source) {
    List<EventFinding> onTimeline =
        found.stream().filter(finding -> finding.factuality().onTimeline()).toList();
    Recognised recognised = recognition.recognise(onTimeline, source);
    Recording recording = new Recording(source);
    recording.record(onTimeline, recognised);
    List<Told<EventFinding>> told = new ArrayList<>();
    onTimeline.forEach(finding -> told.add(recording.told(finding)));
    found.stream()
        .filter(finding -> !finding.factuality().onTimeline())
        .forEach(finding -> told.add(new Told<>(finding, Optional.empty())));
    return new RecordedEvents(
        new Recorded<>(told, recording.changes),
        recording.again,
        recording.left,
        recording.concerned);
  }

  /** Sorts anew what other documents tell of events of which a document tells nothing any more. */
  RecordedEvents settle(Collection<Event> told, Source source) {
    Recording recording = new Recording(source);
    recording.settle(List.of(), told);
    return new RecordedEvents(
        new Recorded<>(List.of(), recording.changes),
        recording.again,
        recording.left,
        recording.concerned);
  }

  /**
   * What became of the events of a text.
   *
   * @param again events that were told before, each with whether it has a new passage now
   * @param left events that accounts of other documents have left
   * @param concerned every event of which the passages, or the doubts about it, changed
   */
  record RecordedEvents(
      Recorded<EventFinding> recorded,
      Map<UUID, Boolean> again,
      Set<UUID> left,
      Set<UUID> concerned) {}

  /** The events of one text while they are recorded. */
  private final class Recording {

    private final Source source;
    private final List<RecordChange> changes = new ArrayList<>();
    private final Map<UUID, Boolean> again = new LinkedHashMap<>();
    private final List<AccountMove> moves = new ArrayList<>();
    private final Set<UUID> left = new LinkedHashSet<>();
    private final Set<UUID> concerned = new HashSet<>();
    private final IdentityHashMap<EventFinding, UUID> events = new IdentityHashMap<>();
    private final IdentityHashMap<Account, EventFinding> accounts = new IdentityHashMap<>();

    Recording(Source source) {
      this.source = source;
    }

    Told<EventFinding> told(EventFinding finding) {
      return new Told<>(finding, Optional.of(events.get(finding)));
    }

    void record(List<EventFinding> found, Recognised recognised) {
      List<Account> told = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        EventFinding finding = found.get(i);
        Optional<Event> known = recognised.again().get(i).map(KnownEvent::event);
        if (known.filter(Event::decidedOn).isPresent()) {
          // What persons have looked at stays what it is.
          tell(finding, known.get().id(), Optional.empty());
        } else {
          Account account = account(finding, known.map(Event::id));
          accounts.put(account, finding);
          told.add(account);
        }
      }
      settle(told, recognised.before().stream().filter(event -> !event.decidedOn()).toList());
    }

    void settle(List<Account> told, Collection<Event> before) {
      Settlement settlement = identities.settle(source.version().documentId(), told, before);
      List<UUID> settled = new ArrayList<>();
      for (Group group : settlement.groups()) {
        UUID id = group.event().orElseGet(() -> add(group));
        settled.add(id);
        for (Account account : group.accounts()) {
          EventFinding finding = accounts.get(account);
          if (finding != null) {
            tell(finding, id, reason(group, account, settlement));
          } else if (!account.fixed()) {
            move(account, id);
          }
        }
      }
      if (!moves.isEmpty()) {
        evidence.move(moves);
        findings.move(moves);
      }
      before.stream().map(Event::id).forEach(concerned::add);
      concerned.addAll(settled);
      concerned.addAll(
          identities.propose(settlement, source.version().documentId(), settled, concerned));
    }

    private UUID add(Group group) {
      ToldEvent together =
          ToldOrder.merge(
                  group.accounts().stream().map(account -> account.report().told()).toList())
              .orElseThrow();
      UUID id = EventRecorder.this.events.add(together, source.now());
      changes.add(new RecordChange(ChangeKind.EVENT_REPORTED, id));
      return id;
    }

    private void tell(EventFinding finding, UUID id, Optional<Resemblance> reason) {
      events.put(finding, id);
      concerned.add(id);
      String words =
          source.earlier().reason(id).orElseGet(() -> reason.map(Resemblance::words).orElse(""));
      boolean proved =
          proofs.prove(
              Subject.event(id),
              new Proof(finding.evidence(), finding.rule(), finding.confidence(), words),
              source);
      boolean reported = changes.contains(new RecordChange(ChangeKind.EVENT_REPORTED, id));
      if (!reported) {
        again.merge(id, proved, Boolean::logicalOr);
      }
    }

    private void move(Account account, UUID to) {
      UUID from = account.event().orElseThrow();
      if (!from.equals(to)) {
        UUID document = account.documents().iterator().next();
        moves.add(new AccountMove(document, account.start(), from, to));
        left.add(from);
        concerned.add(from);
        again.merge(to, true, Boolean::logicalOr);
      }
    }

    private Optional<Resemblance> reason(Group group, Account account, Settlement settlement) {
      return group.event().isPresent()
          ? group.reason(account, settlement.comparisons())
          : Optional.empty();
    }

    private Account account(EventFinding finding, Optional<UUID> known) {
      return Account.of(
          source.version().documentId(),
          source.origin(),
          finding.evidence().get(0).start(),
          known,
          identities.report(ToldEvent.of(finding)));
    }
  }
}

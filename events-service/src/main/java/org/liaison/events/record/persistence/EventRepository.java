package org.liaison.events.record.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.liaison.events.EventsConfig;
import org.liaison.events.reading.domain.Window;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.ToldEvent;

/** The events. Every method expects a transaction. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {

  /** So many events on which persons decided are compared with a report, no more. */
  private static final int MOST_DECIDED = 500;

  private static final String DECIDED =
      """
      select e.* from event e
      where e.type = :type and e.edtf is not null and (e.held or e.status <> 'REPORTED')
        and e.status <> 'REJECTED'
        and daterange(e.earliest, e.latest, '[]') && daterange(:earliest, :latest, '[]')
      order by e.id limit :most
      """;

  private static final String RECOUNT =
      """
      update event e set evidence_count = counted.passages, origins = counted.origins,
        attention = counted.attention
      from (select told.id as event_id, count(v.id) as passages, count(distinct v.origin) as origins,
              case when told.pending_status is not null then 1
                   when told.status = 'MERGED' then 0
                   when told.retold then 2
                   when told.status = 'REJECTED' or count(v.id) = 0 then 0
                   when bool_or(v.orphaned and (v.rule = 'by-hand' or not exists (
                     select from evidence w where w.event_id = v.event_id
                       and w.document_id = v.document_id and not w.orphaned))) then 3
                   when told.status = 'CONFIRMED' then 0
                   when exists (select from possible_duplicate d
                     join event other on other.id in (d.first, d.second) and other.id <> told.id
                     where told.id in (d.first, d.second)
                       and other.status not in ('MERGED', 'REJECTED')
                       and not exists (select from told_apart a
                         where a.first = d.first and a.second = d.second)) then 4
                   when max(v.confidence) < :low then 5
                   else 6 end as attention
            from event told left join evidence v on v.event_id = told.id
              and not exists (select from document_standing s
                where s.document_id = v.document_id and s.standing = 'WITHDRAWN')
            where told.id = any(:events) group by told.id) counted
      where e.id = counted.event_id and (e.evidence_count, e.origins, e.attention)
        is distinct from (counted.passages, counted.origins, counted.attention)
      """;

  private static final String UNDECIDED =
      "select id from event where id = any(:events) and status = 'REPORTED' and not held order by id for update";

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final double lowConfidence;

  EventRepository(EventsConfig config) {
    this.lowConfidence = config.review().lowConfidence();
  }

  /** Adds an event that documents tell and that is not in the record yet, without evidence. */
  public UUID add(ToldEvent told, Instant now) {
    UUID id = ids.generate();
    insert(id, EventState.reported(told), now);
    return id;
  }

  /** Takes over how an event stands; adds it if it is not in the record. */
  public void put(UUID id, EventState state, Instant now) {
    EventEntity event = findById(id);
    if (event == null) {
      insert(id, state, now);
      return;
    }
    event.take(state, now);
    flush();
  }

  private void insert(UUID id, EventState state, Instant now) {
    EventEntity event = new EventEntity();
    event.id = id;
    event.recordedAt = now;
    event.take(state, now);
    persist(event);
    flush();
  }

  /** How an event stands; it stays so until the transaction ends, unless it is changed there. */
  public Optional<EventState> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(EventEntity::state);
  }

  /** Takes over what the documents tell of an event now; what persons decided stays. */
  public void retell(UUID id, ToldEvent told, Instant now) {
    EventEntity event = findById(id);
    flush();
    // Locked and read anew: somebody may be deciding right now.
    getEntityManager().refresh(event, LockModeType.PESSIMISTIC_WRITE);
    EventState before = event.state();
    event.retold |= event.held && !before.told().equals(told);
    event.take(before.retold(told), now);
  }

  /** Notes whether a step of a person stands on an event, which has just been looked at. */
  public void hold(UUID id, boolean held) {
    EventEntity event = findById(id);
    event.held = held;
    event.retold = false;
    flush();
  }

  /** The event that an event was merged into at last; the event itself if it was not. */
  public Event root(Event event) {
    Event root = event;
    while (root.review().mergedInto().isPresent()) {
      root = find(root.review().mergedInto().get()).orElseThrow();
    }
    return root;
  }

  /** Counts the events' evidence anew. */
  public void recount(Collection<UUID> events) {
    if (!events.isEmpty()) {
      getEntityManager()
          .createNativeQuery(RECOUNT)
          .setParameter("events", events.toArray(UUID[]::new))
          .setParameter("low", lowConfidence)
          .executeUpdate();
    }
  }

  /** Those of the events that no document tells that counts. */
  public Set<UUID> uncounted(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Set.of();
    }
    List<?> found =
        getEntityManager()
            .createNativeQuery(
                "select id from event where id = any(:events) and evidence_count = 0")
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Those on which nobody has decided; nobody can until the transaction ends. */
  public Set<UUID> lockUndecided(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Set.of();
    }
    List<?> undecided =
        getEntityManager()
            .createNativeQuery(UNDECIDED)
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return undecided.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Removes events with all that belongs to them. */
  public void remove(Collection<UUID> events) {
    if (!events.isEmpty()) {
      getEntityManager()
          .createNativeQuery("delete from event where id = any(:events)")
          .setParameter("events", events.toArray(UUID[]::new))
          .executeUpdate();
    }
  }

  /** Events in a window on which persons decided, those that were merged among them. */
  @SuppressWarnings("unchecked") // a native query is not typed
  public List<Event> decided(Window window) {
    List<EventEntity> found =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(DECIDED, EventEntity.class)
            .setParameter("type", window.type().name())
            .setParameter("earliest", window.earliest().orElse(null), LocalDate.class)
            .setParameter("latest", window.latest().orElse(null), LocalDate.class)
            .setParameter("most", MOST_DECIDED)
            .getResultList();
    return found.stream().map(event -> event.toDomain(List.of())).toList();
  }

  public Optional<Event> find(UUID id) {
    return findByIdOptional(id).map(event -> event.toDomain(List.of()));
  }

  /** The events with these ids, in no order, without evidence. */
  public List<Event> byId(Collection<UUID> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return list("id in ?1", wanted).stream().map(event -> event.toDomain(List.of())).toList();
  }
}

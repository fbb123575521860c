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
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.EventType;

/** The events. Every method expects a transaction. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {

  /**
   * More events of one type, with one actor, in one span of days are not told apart by matching.
   */
  private static final int MOST_CANDIDATES = 200;

  private static final String CANDIDATES =
      """
      select e.* from event e
      where e.type = :type and e.edtf is not null and e.status <> 'REJECTED'
        and daterange(e.earliest, e.latest, '[]') && daterange(:earliest, :latest, '[]')
        and exists (select from event_participant p where p.event_id = e.id and p.name in (:names))
      order by e.id limit :most
      """;

  private static final String RECOUNT =
      """
      update event e set evidence_count = counted.passages, origins = counted.origins
      from (select told.id as event_id, count(v.id) as passages, count(distinct v.origin) as origins
            from event told left join evidence v on v.event_id = told.id
              and not exists (select from document_standing s
                where s.document_id = v.document_id and s.standing = 'WITHDRAWN')
            where told.id = any(:events) group by told.id) counted
      where e.id = counted.event_id
        and (e.evidence_count, e.origins) is distinct from (counted.passages, counted.origins)
      """;

  private static final String UNDECIDED =
      "select id from event where id = any(:events) and status = 'REPORTED' order by id for update";

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  /** Adds an event that is not in the record yet, without evidence. */
  public UUID add(ToldEvent told, Instant now) {
    EventEntity event = new EventEntity();
    event.id = ids.generate();
    event.status = ReviewStatus.REPORTED;
    event.recordedAt = now;
    event.know(told, now);
    persist(event);
    flush();
    return event.id;
  }

  /** Takes over what is known of an event now, unless a person has decided on it. */
  public void revise(UUID id, ToldEvent known, Instant now) {
    EventEntity event = findById(id);
    flush();
    // Locked and read anew: somebody may be deciding right now.
    getEntityManager().refresh(event, LockModeType.PESSIMISTIC_WRITE);
    if (!event.status.decided()) {
      event.know(known, now);
    }
  }

  /** Counts the events' evidence anew. */
  public void recount(Collection<UUID> events) {
    if (!events.isEmpty()) {
      getEntityManager()
          .createNativeQuery(RECOUNT)
          .setParameter("events", events.toArray(UUID[]::new))
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

  /** Events that a report of such an event may be about, oldest first. */
  @SuppressWarnings("unchecked") // a native query is not typed
  public List<Event> candidates(EventType type, EventDate date, List<String> actorNames) {
    if (actorNames.isEmpty()) {
      return List.of();
    }
    List<EventEntity> found =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(CANDIDATES, EventEntity.class)
            .setParameter("type", type.name())
            .setParameter("earliest", date.earliest().orElse(null), LocalDate.class)
            .setParameter("latest", date.latest().orElse(null), LocalDate.class)
            .setParameter("names", actorNames)
            .setParameter("most", MOST_CANDIDATES)
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

package org.liaison.events.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.EventDate;

/** Finds events by which a commitment may have been kept. Every method expects a transaction. */
@ApplicationScoped
public class CandidateQueries {

  private static final int MOST = 500;

  /** Longer after, what happens is hardly what was promised. */
  private static final int MOST_YEARS = 5;

  private static final String AFTER =
      """
      select e.id from event e
      where e.status in ('REPORTED', 'CONFIRMED') and e.evidence_count > 0 and e.factuality = 'HAPPENED'
        and e.edtf is not null and coalesce(e.latest, 'infinity') >= :made and e.sorts_on <= :last
        and exists (select from event_participant p where p.event_id = e.id
          and (p.actor_id = any(:ids) or p.name = any(:names)))
      order by e.sorts_on, e.id limit :most
      """;

  private final EntityManager entities;

  CandidateQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Events in which a promisor took part, from when it was promised on, in date order. */
  public List<UUID> after(Commitment commitment) {
    LocalDate made =
        commitment.made().flatMap(EventDate::earliest).orElse(LocalDate.of(1900, 1, 1));
    LocalDate due = commitment.due().flatMap(EventDate::latest).orElse(made);
    List<?> found =
        entities
            .unwrap(Session.class)
            .createNativeQuery(AFTER, UUID.class)
            .setParameter("made", made)
            .setParameter("last", (due.isAfter(made) ? due : made).plusYears(MOST_YEARS))
            .setParameter(
                "ids",
                commitment.promisors().stream()
                    .map(Name::id)
                    .filter(id -> !id.isEmpty())
                    .toArray(String[]::new))
            .setParameter(
                "names", commitment.promisors().stream().map(Name::label).toArray(String[]::new))
            .setParameter("most", MOST)
            .getResultList();
    return found.stream().map(UUID.class::cast).toList();
  }
}

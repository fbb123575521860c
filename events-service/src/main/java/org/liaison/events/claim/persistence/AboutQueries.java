package org.liaison.events.claim.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds claims about something. Every method expects a transaction. */
@ApplicationScoped
public class AboutQueries {

  /** A claim stands near an event if no more code points than a long paragraph lie between. */
  private static final int NEAR = 600;

  private static final String COUNTS =
      " and not exists (select from document_standing s"
          + " where s.document_id = v.document_id and s.standing = 'WITHDRAWN')";

  private static final String ABOUT =
      """
      select distinct v.claim_id from evidence v
      join evidence e on e.event_id = :event and e.document_id = v.document_id and e.version = v.version
      where v.claim_id is not null
        and v.start_offset <= e.end_offset + :near and e.start_offset <= v.end_offset + :near
      """;

  private static final String ON =
      """
      select distinct v.claim_id from claim c join evidence v on v.claim_id = c.id
      where c.published_on = :day
      """;

  private final EntityManager entities;

  AboutQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids of claims that stand near a passage of an event. */
  public List<UUID> about(UUID event, int most) {
    return ids(
        session()
            .createNativeQuery(ABOUT + COUNTS + " order by 1 limit :most", UUID.class)
            .setParameter("event", event)
            .setParameter("near", NEAR)
            .setParameter("most", most)
            .getResultList());
  }

  /** Ids of claims that were published on a day. */
  public List<UUID> on(LocalDate day, int most) {
    return ids(
        session()
            .createNativeQuery(ON + COUNTS + " order by 1 limit :most", UUID.class)
            .setParameter("day", day)
            .setParameter("most", most)
            .getResultList());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private static List<UUID> ids(List<?> rows) {
    return rows.stream().map(UUID.class::cast).toList();
  }
}

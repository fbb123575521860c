package org.liaison.events.reading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.reading.domain.Near;
import org.liaison.events.reading.domain.Window;
import org.liaison.events.record.domain.AccountMove;

/**
 * Finds findings that may tell one event, as far as no person has decided on what they tell. Every
 * method expects a transaction.
 */
@ApplicationScoped
public class NearFindings {

  /** So many findings of one type with overlapping dates are compared with each other, no more. */
  private static final int MOST = 3_000;

  private static final String NEAR =
      """
      select distinct f.item_id, f.document_id, coalesce((select v.origin from evidence v
          where v.event_id = f.item_id and v.document_id = f.document_id limit 1), ''),
        cast(f.body as text), f.ordinal
      from unnest(cast(:types as text[]), cast(:earliest as date[]), cast(:latest as date[]))
        as w (type, earliest, latest)
      join finding f on f.event_type = w.type
        and daterange(f.earliest, f.latest, '[]') && daterange(w.earliest, w.latest, '[]')
      join reading r on r.document_id = f.document_id and r.version = f.version
      join event e on e.id = f.item_id and e.status = 'REPORTED' and not e.held
      where f.document_id <> :except
      order by f.document_id, f.ordinal limit :most
      """;

  private static final String OF =
      """
      select f.item_id, f.document_id, coalesce((select v.origin from evidence v
          where v.event_id = f.item_id and v.document_id = f.document_id limit 1), ''),
        cast(f.body as text)
      from finding f
      join reading r on r.document_id = f.document_id and r.version = f.version
      where f.item_id = any(:events) and f.kind = 'EVENT' and f.document_id <> :except
      """;

  private static final String MOVE =
      """
      update finding f set item_id = m.goes from
        unnest(cast(:documents as uuid[]), cast(:starts as int[]), cast(:leaves as uuid[]), cast(:goes as uuid[]))
          as m (document, start, leaves, goes)
      where f.item_id = m.leaves and f.document_id = m.document and f.kind = 'EVENT'
        and cast(f.body -> 'evidence' -> 0 ->> 'start' as int) = m.start
      """;

  private final EntityManager entities;

  NearFindings(EntityManager entities) {
    this.entities = entities;
  }

  /** Findings in one of the windows, of all documents but one. */
  public List<Near> in(Collection<Window> windows, UUID except) {
    List<?> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(NEAR, Object[].class)
            .setParameter(
                "types",
                windows.stream().map(window -> window.type().name()).toArray(String[]::new))
            .setParameter("earliest", days(windows, Window::earliest))
            .setParameter("latest", days(windows, Window::latest))
            .setParameter("except", except)
            .setParameter("most", MOST)
            .getResultList();
    return rows.stream().map(row -> near((Object[]) row)).toList();
  }

  /** All findings that tell some events, of all documents but one. */
  public List<Near> of(Collection<UUID> events, UUID except) {
    List<?> rows =
        entities
            .createNativeQuery(OF)
            .setParameter("events", events.toArray(UUID[]::new))
            .setParameter("except", except)
            .getResultList();
    return rows.stream().map(row -> near((Object[]) row)).toList();
  }

  private static Near near(Object[] row) {
    return new Near(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        FindingJson.read((String) row[3], EventFinding.class));
  }

  /** Lets what documents tell of some events tell others, all at once. */
  public void move(Collection<AccountMove> moves) {
    entities
        .createNativeQuery(MOVE)
        .setParameter("documents", ids(moves, AccountMove::document))
        .setParameter("starts", moves.stream().map(AccountMove::start).toArray(Integer[]::new))
        .setParameter("leaves", ids(moves, AccountMove::from))
        .setParameter("goes", ids(moves, AccountMove::to))
        .executeUpdate();
  }

  private static UUID[] ids(Collection<AccountMove> moves, Function<AccountMove, UUID> id) {
    return moves.stream().map(id).toArray(UUID[]::new);
  }

  private static LocalDate[] days(
      Collection<Window> windows, Function<Window, Optional<LocalDate>> day) {
    return windows.stream().map(window -> day.apply(window).orElse(null)).toArray(LocalDate[]::new);
  }
}

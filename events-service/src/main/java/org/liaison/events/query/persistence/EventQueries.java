package org.liaison.events.query.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.domain.Period;
import org.liaison.events.query.domain.TimelineCount;
import org.liaison.events.vocabulary.EventType;

/** Finds events. Every method expects a transaction. */
@ApplicationScoped
public class EventQueries {

  private static final KeysetQuery IN_DATE_ORDER =
      new KeysetQuery("event e", "e.sorts_on", "e.id", "date", true);

  /** Each half by its own index; a title that is read row by row is also stemmed row by row. */
  private static final String WORDS =
      """
      (e.id in (select t.id from event t
                where to_tsvector('english', t.title) @@ websearch_to_tsquery('english', :words))
        or e.id in (select v.event_id from evidence v where v.event_id is not null
                    and to_tsvector('english', v.exact) @@ websearch_to_tsquery('english', :words)))
      """;

  /** An event that no document tells that counts is withdrawn, unless it was rejected. */
  private static final String STATUS =
      """
      case when e.evidence_count = 0 and e.status not in ('REJECTED', 'MERGED') then 'WITHDRAWN' else e.status end
        = any(:statuses)""";

  private static final String COUNTS =
      """
      select case when date_trunc(:unit, cast(e.earliest as timestamp)) = date_trunc(:unit, cast(e.latest as timestamp))
                  then to_char(e.earliest, :form) else '' end as period, e.type, count(*)
      from event e where %s group by 1, 2 order by 1, 2
      """;

  private final EntityManager entities;

  EventQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids in date order, undated last. */
  public Page<UUID> page(EventFilter filter, PageRequest request) {
    return IN_DATE_ORDER.page(entities, selection(filter), request, filter);
  }

  /** Those of some events that a filter lets through. */
  public Set<UUID> matching(EventFilter filter, Collection<UUID> events) {
    if (events.isEmpty()) {
      return Set.of();
    }
    Selection selection =
        selection(filter)
            .and("e.id = any(:events)", "events", Optional.of(events.toArray(UUID[]::new)));
    List<?> found =
        selection
            .bind(entities.createNativeQuery("select e.id from event e where " + selection.where()))
            .getResultList();
    return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Counts by period and type, in date order, undated first. */
  public List<TimelineCount> count(EventFilter filter, Period by) {
    Selection selection = selection(filter);
    List<?> rows =
        selection
            .bind(entities.createNativeQuery(COUNTS.formatted(selection.where())))
            .setParameter("unit", by == Period.YEAR ? "year" : "month")
            .setParameter("form", by == Period.YEAR ? "YYYY" : "YYYY-MM")
            .getResultList();
    return rows.stream().map(row -> count((Object[]) row)).toList();
  }

  private static Selection selection(EventFilter filter) {
    return new Selection()
        .andAny(STATUS, "statuses", names(filter.statuses()))
        .and(
            "e.edtf is not null and coalesce(e.latest, 'infinity') >= :from", "from", filter.from())
        // An open beginning sorts by its end, so the index on the sort key bounds closed dates
        // only.
        .and("e.edtf is not null and coalesce(e.earliest, '-infinity') <= :to", "to", filter.to())
        .andAny("e.type = any(:types)", "types", names(filter.types()))
        .andAny("e.areas && cast(:areas as text[])", "areas", List.copyOf(filter.areas()))
        .andAny(
            "e.id in (select p.event_id from event_participant p where p.actor_id = any(:actors))",
            "actors",
            List.copyOf(filter.actors()))
        .and("e.mechanism = :mechanism", "mechanism", filter.mechanism())
        .and(
            "e.id in (select d.event_id from evidence d where d.document_id = :document)",
            "document",
            filter.document())
        .and(WORDS, "words", filter.words());
  }

  private static List<String> names(Iterable<? extends Enum<?>> values) {
    List<String> names = new ArrayList<>();
    values.forEach(value -> names.add(value.name()));
    return names;
  }

  private static TimelineCount count(Object[] row) {
    return new TimelineCount(
        (String) row[0], EventType.valueOf((String) row[1]), ((Number) row[2]).longValue());
  }
}

package org.liaison.events.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.reference.domain.MechanismStep;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** What the events say about the lexicon's entries. Every method expects a transaction. */
@ApplicationScoped
public class ReferenceQueries {

  private static final String BY_ACTOR =
      """
      select p.actor_id, count(distinct p.event_id) from event_participant p
      join event e on e.id = p.event_id
      where e.status <> 'REJECTED' and e.evidence_count > 0 and p.actor_id <> '' group by p.actor_id
      """;

  private static final String BY_AREA =
      """
      select a.area, count(*) from event e, unnest(e.areas) as a (area)
      where e.status <> 'REJECTED' and e.evidence_count > 0 group by a.area
      """;

  private static final String STEPS =
      """
      select mechanism, id, type, mode, edtf, basis, factuality from event
      where %s and status <> 'REJECTED' and evidence_count > 0 order by sorts_on, id
      """;

  private final EntityManager entities;

  ReferenceQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Events by actor id. */
  public Map<String, Long> eventsByActor() {
    return counts(BY_ACTOR);
  }

  /** Events by area id. */
  public Map<String, Long> eventsByArea() {
    return counts(BY_AREA);
  }

  /** What is told of each mechanism, by its id, in date order. */
  public Map<String, List<MechanismStep>> mechanismSteps() {
    List<?> rows = entities.createNativeQuery(STEPS.formatted("mechanism <> ''")).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                LinkedHashMap::new,
                Collectors.mapping(ReferenceQueries::step, Collectors.toList())));
  }

  /** What is told of a mechanism, in date order. */
  public List<MechanismStep> mechanismSteps(String mechanism) {
    List<?> rows =
        entities
            .createNativeQuery(STEPS.formatted("mechanism = :mechanism"))
            .setParameter("mechanism", mechanism)
            .getResultList();
    return rows.stream().map(row -> step((Object[]) row)).toList();
  }

  private static MechanismStep step(Object[] row) {
    return new MechanismStep(
        (UUID) row[1],
        EventType.valueOf((String) row[2]),
        (String) row[3],
        Optional.ofNullable((String) row[4])
            .map(
                edtf ->
                    EventDate.of(
                        new FoundDate(Edtf.parse(edtf), DateBasis.valueOf((String) row[5])))),
        Factuality.valueOf((String) row[6]));
  }

  private Map<String, Long> counts(String sql) {
    Map<String, Long> counts = new HashMap<>();
    for (Object row : entities.createNativeQuery(sql).getResultList()) {
      Object[] columns = (Object[]) row;
      counts.put((String) columns[0], ((Number) columns[1]).longValue());
    }
    return counts;
  }
}

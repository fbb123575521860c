package org.liaison.events.identity.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.identity.domain.Feature;
import org.liaison.events.identity.domain.PossibleDuplicate;
import org.liaison.events.identity.domain.Resemblance;

/**
 * Events that may be one, and those that persons told apart. Every method expects a transaction.
 */
@ApplicationScoped
public class DuplicateRepository {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final TypeReference<List<Feature>> FEATURES = new TypeReference<>() {};

  private static final String FORGET =
      """
      with gone as (delete from possible_duplicate
        where first = any(:events) or second = any(:events) returning first, second)
      select first from gone union select second from gone
      """;

  private static final String PROPOSE =
      """
      insert into possible_duplicate (first, second, points, features)
      select :first, :second, :points, cast(:features as jsonb)
      on conflict (first, second) do nothing
      """;

  private static final String OF =
      """
      select d.first, d.second, d.points, cast(d.features as text) from possible_duplicate d
      join event one on one.id = d.first and one.status not in ('MERGED', 'REJECTED')
      join event other on other.id = d.second and other.status not in ('MERGED', 'REJECTED')
      where (d.first = any(:events) or d.second = any(:events))
        and not exists (select from told_apart a where a.first = d.first and a.second = d.second)
      order by d.points desc, d.first, d.second
      """;

  private static final String PARTNERS =
      """
      select second from possible_duplicate where first = any(:events)
      union select first from possible_duplicate where second = any(:events)
      """;

  private static final String TELL_APART =
      """
      insert into told_apart select one.id, other.id from event one, event other
      where one.id = any(:pair) and other.id = any(:pair) and one.id < other.id
      on conflict do nothing
      """;

  private static final String FORGET_APART =
      "delete from told_apart where first = any(:pair) and second = any(:pair)";

  private final EntityManager entities;

  DuplicateRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Proposes these in place of all that was proposed for the events; whom that concerns. */
  public Set<UUID> replace(Set<UUID> events, Collection<PossibleDuplicate> found) {
    Set<UUID> concerned = new HashSet<>(ids(FORGET, events));
    for (PossibleDuplicate pair : found) {
      entities
          .createNativeQuery(PROPOSE)
          .setParameter("first", pair.first())
          .setParameter("second", pair.second())
          .setParameter("points", pair.resemblance().points())
          .setParameter("features", write(pair.resemblance().features()))
          .executeUpdate();
      concerned.add(pair.first());
      concerned.add(pair.second());
    }
    return concerned;
  }

  /** What these events may be one with, the likeliest first. */
  public List<PossibleDuplicate> of(Collection<UUID> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(OF)
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new PossibleDuplicate(
                    (UUID) row[0],
                    (UUID) row[1],
                    new Resemblance(((Number) row[2]).intValue(), read((String) row[3]))))
        .toList();
  }

  /** Events for which one of these was proposed. */
  public Set<UUID> partners(Collection<UUID> events) {
    return events.isEmpty() ? Set.of() : ids(PARTNERS, events);
  }

  /** Notes whether persons have told two events apart. */
  public void tellApart(Set<UUID> pair, boolean apart) {
    entities
        .createNativeQuery(apart ? TELL_APART : FORGET_APART)
        .setParameter("pair", pair.toArray(UUID[]::new))
        .executeUpdate();
  }

  private Set<UUID> ids(String query, Collection<UUID> events) {
    List<?> found =
        entities
            .createNativeQuery(query)
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  private static String write(List<Feature> features) {
    try {
      return JSON.writeValueAsString(features);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Feature> read(String features) {
    try {
      return JSON.readValue(features, FEATURES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.liaison.events.reading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.liaison.events.EventsConfig;

/**
 * The engines that replicas run. By the database's clock, which all replicas share. Every method
 * expects a transaction.
 */
@ApplicationScoped
public class EngineRepository {

  /** An engine that comes back after it was gone is introduced anew, as by a rollback. */
  private static final String SHOW =
      """
      insert into engine (version, introduced_at, seen_at)
      values (:engine, clock_timestamp(), clock_timestamp())
      on conflict (version) do update
      set seen_at = excluded.seen_at,
        introduced_at = case when engine.seen_at < clock_timestamp() - :gone * interval '1 millisecond'
                             then excluded.introduced_at else engine.introduced_at end
      """;

  private static final String CURRENT =
      """
      select version from engine where seen_at >= clock_timestamp() - :gone * interval '1 millisecond'
      order by introduced_at desc, version desc limit 1
      """;

  private static final String OUTRANKS =
      """
      select exists (
        select from engine newer, engine older
        where newer.version = :newer and older.version = :older
          and newer.seen_at >= clock_timestamp() - :gone * interval '1 millisecond'
          and (newer.introduced_at, newer.version) > (older.introduced_at, older.version))
      """;

  private final EntityManager entities;
  private final Duration gone;

  EngineRepository(EntityManager entities, EventsConfig config) {
    this.entities = entities;
    this.gone = config.rereading().goneAfter();
  }

  /** Tells all replicas that this engine runs. */
  public void show(String engine) {
    entities
        .createNativeQuery(SHOW)
        .setParameter("engine", engine)
        .setParameter("gone", gone.toMillis())
        .executeUpdate();
  }

  /** The engine that was introduced last among those that run. */
  public Optional<String> current() {
    List<?> found =
        entities.createNativeQuery(CURRENT).setParameter("gone", gone.toMillis()).getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Whether an engine still runs and was introduced after the other. */
  public boolean outranks(String newer, String older) {
    return (Boolean)
        entities
            .createNativeQuery(OUTRANKS)
            .setParameter("newer", newer)
            .setParameter("older", older)
            .setParameter("gone", gone.toMillis())
            .getSingleResult();
  }
}

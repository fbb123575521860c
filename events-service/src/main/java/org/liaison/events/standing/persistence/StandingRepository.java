package org.liaison.events.standing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.standing.domain.StandingChange;

/** How documents stand. Every method expects a transaction. */
@ApplicationScoped
public class StandingRepository {

  /** What was told before is not told again, and nothing comes back from a purge. */
  private static final String PUT =
      """
      insert into document_standing (document_id, standing, since)
      select :document, :standing, :at
      where :standing <> 'COUNTS' or exists (
        select from document_standing where document_id = :document)
      on conflict (document_id) do update
      set standing = excluded.standing, since = excluded.since
      where document_standing.standing not in ('PURGED', excluded.standing)
        and (document_standing.since <= excluded.since or excluded.standing = 'PURGED')
      """;

  private static final String PURGED =
      "select document_id from document_standing where document_id = any(:documents) and standing = 'PURGED'";

  private final EntityManager entities;

  StandingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Notes how a document stands; false if that was known, or something newer is. */
  public boolean put(StandingChange change) {
    return entities
            .createNativeQuery(PUT)
            .setParameter("document", change.version().documentId())
            .setParameter("standing", change.standing().name())
            .setParameter("at", change.at())
            .executeUpdate()
        == 1;
  }

  /** Those of the documents that are purged. */
  public Set<UUID> purged(Collection<UUID> documents) {
    List<?> rows =
        entities
            .createNativeQuery(PURGED, UUID.class)
            .setParameter("documents", documents.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }
}

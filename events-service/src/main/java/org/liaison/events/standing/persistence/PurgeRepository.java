package org.liaison.events.standing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Deletes what purged documents told. Every method expects a transaction. */
@ApplicationScoped
public class PurgeRepository {

  /** Whoever records one of their texts right now ends first, and nobody begins. */
  private static final String HOLD_JOBS =
      "select id from extraction_job where document_id = any(:documents) order by id for update";

  private static final List<String> TOLD =
      List.of(
          "delete from evidence where document_id = :document",
          "delete from finding where document_id = :document",
          "delete from reading where document_id = :document",
          "delete from extraction_job where document_id = :document");

  /** What it was, its kind and date, stays; words that the document gave do not. */
  private static final String BURY_EVENTS =
      """
      update event set status = 'REJECTED', title = '', place = '', evidence_count = 0, origins = 0,
        updated_at = now()
      where id = any(:events) and not exists (select from evidence v where v.event_id = event.id)
      returning id
      """;

  private final EntityManager entities;

  PurgeRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void holdJobs(Collection<UUID> documents) {
    entities
        .createNativeQuery(HOLD_JOBS)
        .setParameter("documents", documents.toArray(UUID[]::new))
        .getResultList();
  }

  /** Deletes passages, findings and readings of a document, and the work on it. */
  public void forget(UUID document) {
    entities.flush();
    for (String statement : TOLD) {
      entities.createNativeQuery(statement).setParameter("document", document).executeUpdate();
    }
    entities.clear();
  }

  /** Rejects those of the events that nothing tells any more, and takes their words away. */
  public List<UUID> buryEvents(Collection<UUID> events) {
    List<UUID> buried = ids(entities.createNativeQuery(BURY_EVENTS, UUID.class), "events", events);
    entities
        .createNativeQuery("delete from event_participant where event_id = any(:events)")
        .setParameter("events", buried.toArray(UUID[]::new))
        .executeUpdate();
    return buried;
  }

  /** Deletes those of the claims that nothing proves any more. */
  public List<UUID> deleteClaims(Collection<UUID> claims) {
    return ids(
        entities.createNativeQuery(
            "delete from claim c where id = any(:items)"
                + " and not exists (select from evidence v where v.claim_id = c.id) returning id",
            UUID.class),
        "items",
        claims);
  }

  /** Deletes those of the commitments that nothing proves any more. */
  public List<UUID> deleteCommitments(Collection<UUID> commitments) {
    return ids(
        entities.createNativeQuery(
            "delete from commitment c where id = any(:items)"
                + " and not exists (select from evidence v where v.commitment_id = c.id) returning id",
            UUID.class),
        "items",
        commitments);
  }

  private static List<UUID> ids(Query query, String parameter, Collection<UUID> wanted) {
    List<?> rows = query.setParameter(parameter, wanted.toArray(UUID[]::new)).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }
}

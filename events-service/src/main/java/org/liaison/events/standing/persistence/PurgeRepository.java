package org.liaison.events.standing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Deletes what purged documents told. Every method expects a transaction. */
@ApplicationScoped
public class PurgeRepository {

  /** Whoever records one of their texts right now ends first, and nobody begins. */
  private static final String HOLD_JOBS =
      "select id from extraction_job where document_id = any(:documents) order by id for update";

  /** History is kept, except for what a purged document told: then without what the step did. */
  private static final List<String> HISTORY =
      List.of(
          "select set_config('liaison.purging', 'on', true)",
          """
          with told as (
            select distinct unnest(array_remove(array[p.from_event, p.to_event], null)) as id
            from review_passage p where p.document_id = :document
            union select v.event_id from evidence v where v.document_id = :document and v.event_id is not null),
          emptied as (
            update review_step set body = '{}' where events && (select array_agg(id) from told)
            returning id)
          select count(*) from emptied
          """,
          """
          update event set title = '', place = '', told = null where status = 'MERGED' and id in (
            select p.from_event from review_passage p where p.document_id = :document)
          """,
          """
          delete from event_participant where event_id in (
            select p.from_event from review_passage p join event e on e.id = p.from_event
            where p.document_id = :document and e.status = 'MERGED')
          """,
          "delete from review_passage where document_id = :document",
          "delete from commitment_step_passage where document_id = :document",
          "select set_config('liaison.purging', 'off', true)");

  private static final List<String> TOLD =
      List.of(
          "delete from evidence where document_id = :document",
          "delete from finding where document_id = :document",
          "delete from reading where document_id = :document",
          "delete from extraction_job where document_id = :document");

  /** What it was, its kind and date, stays; words that the document gave do not. */
  private static final String BURY_EVENTS =
      """
      update event set status = 'REJECTED', title = '', place = '', told = null, evidence_count = 0,
        origins = 0, attention = 0, pending_status = null, pending_by = null, pending_at = null,
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
    Stream.concat(HISTORY.stream(), TOLD.stream()).forEach(statement -> run(statement, document));
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

  private void run(String statement, UUID document) {
    Query query = entities.createNativeQuery(statement);
    if (statement.contains(":document")) {
      query.setParameter("document", document);
    }
    if (statement.startsWith("select") || statement.startsWith("with")) {
      query.getResultList();
    } else {
      query.executeUpdate();
    }
  }

  private static List<UUID> ids(Query query, String parameter, Collection<UUID> wanted) {
    List<?> rows = query.setParameter(parameter, wanted.toArray(UUID[]::new)).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }
}

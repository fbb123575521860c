package org.liaison.events.reading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;

/** Which engine read which document last. Every method expects a transaction. */
@ApplicationScoped
public class ReadingRepository {

  private static final String NOTE =
      """
      insert into reading (document_id, version, engine, read_at)
      values (:document, :version, :engine, :now)
      on conflict (document_id) do update
      set version = excluded.version, engine = excluded.engine, read_at = excluded.read_at
      where reading.version <= excluded.version
      """;

  private static final String LAST =
      "select engine from reading where document_id = :document and version = :version";

  /** Jobs that the release before ended: it kept no findings and noted no reading. */
  private static final String ADOPT =
      """
      with unnoted as (
        select id from extraction_job where due_at is null and read_by is null
        limit :most for update skip locked),
      ended as (
        update extraction_job set read_by = '' where id in (select id from unnoted)
        returning document_id, version)
      insert into reading (document_id, version, engine, read_at)
      select document_id, max(version), '', :now from ended group by document_id
      on conflict (document_id) do update
      set version = excluded.version, engine = excluded.engine, read_at = excluded.read_at
      where reading.version <= excluded.version
      """;

  /** Each side of the engine is a range of the index, and both are empty once all is read. */
  private static final String OUTDATED =
      """
      (select r.document_id, r.version from reading r
       where r.engine < :engine and %1$s order by r.engine, r.document_id limit :most)
      union all
      (select r.document_id, r.version from reading r
       where r.engine > :engine and %1$s order by r.engine, r.document_id limit :most)
      limit :most
      """
          .formatted(
              """
              not exists (select from extraction_job j where j.document_id = r.document_id
                and j.due_at is not null and (j.version > r.version or j.engine = :engine))
              """);

  private static final String REMAINING =
      """
      select (select count(*) from reading where engine <> :engine)
           + (select count(*) from extraction_job where due_at is null and read_by is null)
      """;

  private final EntityManager entities;

  ReadingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Notes that an engine has read a version, or has given it up. */
  public void note(DocumentVersion version, String engine, Instant now) {
    entities
        .createNativeQuery(NOTE)
        .setParameter("document", version.documentId())
        .setParameter("version", version.number())
        .setParameter("engine", engine)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The engine that read this version last; empty if none did, or if a newer version was read. */
  public Optional<String> engine(DocumentVersion version) {
    List<?> found =
        entities
            .createNativeQuery(LAST)
            .setParameter("document", version.documentId())
            .setParameter("version", version.number())
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Notes readings that the release before did not note, at most so many. */
  public void adopt(int most, Instant now) {
    entities
        .createNativeQuery(ADOPT)
        .setParameter("most", most)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Documents that another engine read last and that do not wait for this one yet. */
  public List<DocumentVersion> outdated(String engine, int most) {
    List<?> rows =
        entities
            .createNativeQuery(OUTDATED)
            .setParameter("engine", engine)
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new DocumentVersion((UUID) row[0], (Integer) row[1]))
        .toList();
  }

  /** How many documents another engine read last. */
  public long remaining(String engine) {
    return ((Number)
            entities.createNativeQuery(REMAINING).setParameter("engine", engine).getSingleResult())
        .longValue();
  }
}

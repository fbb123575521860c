package org.liaison.events.intake.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.ExtractionCounts;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;

/** The queue of texts to read. Every method expects a transaction. */
@ApplicationScoped
public class JobRepository implements PanacheRepositoryBase<JobEntity, UUID> {

  private static final String ENQUEUE =
      """
      insert into extraction_job (id, document_id, version, engine, status, due_at, requested_at)
      values (:id, :document, :version, :engine, 'PENDING', :now, :now)
      on conflict (document_id, version, engine) do nothing
      """;

  /** A job whose worker is gone comes back by the same rule as one that waits: its time is up. */
  private static final String CLAIM =
      """
      update extraction_job set status = 'RUNNING', attempts = attempts + 1, due_at = :leaseEnd
      where id in (select id from extraction_job where due_at <= :now
                   order by due_at limit :most for update skip locked)
      returning *
      """;

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  /**
   * Asks for the reading of a version; a version that has been asked for already stays as it is.
   */
  public void enqueue(DocumentVersion version, String engine, Instant now) {
    getEntityManager()
        .createNativeQuery(ENQUEUE)
        .setParameter("id", ids.generate())
        .setParameter("document", version.documentId())
        .setParameter("version", version.number())
        .setParameter("engine", engine)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Takes due jobs for one worker; no other worker gets them until the lease ends. */
  @SuppressWarnings("unchecked") // a native query is not typed
  public List<ExtractionJob> claim(int most, Instant now, Duration lease) {
    List<JobEntity> claimed =
        getEntityManager()
            .createNativeQuery(CLAIM, JobEntity.class)
            .setParameter("now", now)
            .setParameter("leaseEnd", now.plus(lease))
            .setParameter("most", most)
            .getResultList();
    return claimed.stream().map(JobEntity::toDomain).toList();
  }

  /** The job, locked until the transaction ends, if it is still being worked on. */
  public Optional<ExtractionJob> lockRunning(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .filter(job -> job.status == JobStatus.RUNNING)
        .map(JobEntity::toDomain);
  }

  public void finish(UUID id, JobStatus end, String reason, ExtractionCounts counts, Instant now) {
    findById(id).finish(end, reason, counts, now);
  }

  public void postpone(UUID id, String reason, Instant until) {
    findById(id).postpone(reason, until);
  }

  /** Gives a job back whose try could not even begin; the try does not count. */
  public void release(UUID id, String reason, Instant until) {
    JobEntity job = findById(id);
    job.attempts--;
    job.postpone(reason, until);
  }

  /** The newest reading of a version. */
  public Optional<ExtractionJob> newest(DocumentVersion version) {
    return find(
            "documentId = ?1 and version = ?2 order by requestedAt desc",
            version.documentId(),
            version.number())
        .firstResultOptional()
        .map(JobEntity::toDomain);
  }

  /** The newest reading of the newest version that was heard of. */
  public Optional<ExtractionJob> newest(UUID documentId) {
    return find("documentId = ?1 order by version desc, requestedAt desc", documentId)
        .firstResultOptional()
        .map(JobEntity::toDomain);
  }

  /** Whether a version after this one has been read already. */
  public boolean newerIsDone(DocumentVersion version) {
    return count(
            "documentId = ?1 and version > ?2 and status = ?3",
            version.documentId(),
            version.number(),
            JobStatus.DONE)
        > 0;
  }

  /** How many jobs wait or run, and since when the oldest of them. */
  public Backlog backlog() {
    Object[] row =
        (Object[])
            getEntityManager()
                .createQuery(
                    "select count(j), min(j.requestedAt) from JobEntity j where j.dueAt is not null")
                .getSingleResult();
    return new Backlog((Long) row[0], Optional.ofNullable((Instant) row[1]));
  }

  /** What is still to be read. */
  public record Backlog(long jobs, Optional<Instant> oldest) {}
}

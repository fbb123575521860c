package org.liaison.events.intake.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
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
      select :id, :document, :version, :engine, 'PENDING', :now, :now
      where not exists (
        select from extraction_job where document_id = :document and version = :version)
      on conflict (document_id, version, engine) do nothing
      """;

  /** A job of this engine that is over, as before a rollback, begins anew. */
  private static final String ENQUEUE_AGAIN =
      """
      insert into extraction_job
        (id, document_id, version, engine, status, due_at, requested_at, again)
      values (:id, :document, :version, :engine, 'PENDING', :now, :now, true)
      on conflict (document_id, version, engine) do update
      set status = 'PENDING', again = true, attempts = 0, due_at = excluded.due_at,
        requested_at = excluded.requested_at, finished_at = null, read_by = null, reason = ''
      where extraction_job.due_at is null
      """;

  /** A job whose worker is gone comes back by the same rule as one that waits: its time is up. */
  private static final String CLAIM =
      """
      update extraction_job set status = 'RUNNING', attempts = attempts + 1, due_at = :leaseEnd
      where id in (select id from extraction_job where %s and due_at <= :now
                   order by due_at limit :most for update skip locked)
      returning *
      """;

  private static final String CLAIM_NEW = CLAIM.formatted("not again");

  private static final String CLAIM_AGAIN = CLAIM.formatted("again and engine = :engine");

  /** What another engine asked to be read again and has not begun. */
  private static final String WITHDRAW =
      """
      delete from extraction_job
      where again and engine <> :engine
        and due_at is not null and (status = 'PENDING' or due_at <= :now)
      """;

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  /**
   * Asks for the reading of a version; one that has been asked for already, by whatever engine,
   * stays as it is.
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

  /** Asks this engine to read a version again. */
  public void enqueueAgain(DocumentVersion version, String engine, Instant now) {
    getEntityManager()
        .createNativeQuery(ENQUEUE_AGAIN)
        .setParameter("id", ids.generate())
        .setParameter("document", version.documentId())
        .setParameter("version", version.number())
        .setParameter("engine", engine)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Takes back what other engines asked to be read again. */
  public void withdraw(String engine, Instant now) {
    getEntityManager()
        .createNativeQuery(WITHDRAW)
        .setParameter("engine", engine)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Takes due jobs of versions that were never read for one worker, whatever engine asked for them;
   * no other worker gets them until the lease ends.
   */
  public List<ExtractionJob> claim(int most, Instant now, Duration lease) {
    return claim(
        getEntityManager().createNativeQuery(CLAIM_NEW, JobEntity.class), most, now, lease);
  }

  /** Takes one due job that this engine is to read again. */
  public List<ExtractionJob> claimAgain(String engine, Instant now, Duration lease) {
    Query query =
        getEntityManager()
            .createNativeQuery(CLAIM_AGAIN, JobEntity.class)
            .setParameter("engine", engine);
    return claim(query, 1, now, lease);
  }

  @SuppressWarnings("unchecked") // a native query is not typed
  private static List<ExtractionJob> claim(Query query, int most, Instant now, Duration lease) {
    List<JobEntity> claimed =
        query
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

  /**
   * Ends a job, which from now on is its reader's: so what another engine asks to be read again is
   * another job, and this one stays.
   *
   * @param engine the engine that read the version or gives it up
   */
  public void finish(
      UUID id, JobStatus end, String engine, String reason, ExtractionCounts counts, Instant now) {
    JobEntity job = findById(id);
    job.finish(end, engine, reason, counts, now);
    if (count(
            "documentId = ?1 and version = ?2 and engine = ?3", job.documentId, job.version, engine)
        == 0) {
      job.engine = engine;
    }
  }

  /** Removes a job that has nothing to tell: the version was read otherwise. */
  public void drop(UUID id) {
    delete(findById(id));
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

  /** Every reading of a version, in no order. */
  public List<ExtractionJob> of(DocumentVersion version) {
    return find("documentId = ?1 and version = ?2", version.documentId(), version.number()).stream()
        .map(JobEntity::toDomain)
        .toList();
  }

  /** The newest version that was heard of. */
  public Optional<DocumentVersion> newest(UUID documentId) {
    return find("documentId = ?1 order by version desc", documentId)
        .firstResultOptional()
        .map(job -> new DocumentVersion(documentId, job.version));
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

  /** How many documents wait to be read again, or are being read. */
  public int openAgain() {
    return (int) count("again and dueAt is not null");
  }

  /** How many versions that were never read wait or are being read, and since when the oldest. */
  public Backlog backlog() {
    Object[] row =
        (Object[])
            getEntityManager()
                .createQuery(
                    "select count(j), min(j.requestedAt) from JobEntity j where j.dueAt is not null and not j.again")
                .getSingleResult();
    return new Backlog((Long) row[0], Optional.ofNullable((Instant) row[1]));
  }

  /** What is still to be read. */
  public record Backlog(long jobs, Optional<Instant> oldest) {}
}

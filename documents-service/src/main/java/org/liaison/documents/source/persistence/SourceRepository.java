package org.liaison.documents.source.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.source.domain.Source;
import org.liaison.documents.source.domain.SourceSettings;
import org.liaison.documents.source.domain.SourceStatus;
import org.liaison.documents.source.domain.Sources;
import org.liaison.documents.text.Fingerprint;

/** Sources in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SourceRepository implements Sources {

  private static final String SELECT = "select " + SourceRows.COLUMNS + " from source ";

  private static final String ADD =
      """
      insert into source (id, identity, url, publisher, kind, handling, language, interval_seconds,
        content, paused, pause_reason, created_at, next_poll_at)
      values (:id, :identity, :url, :publisher, :kind, :handling, :language, :interval, :content,
        :paused, :pauseReason, :createdAt, :nextPollAt)
      on conflict (identity) do nothing""";

  private static final String UPDATE =
      """
      update source set publisher = :publisher, kind = :kind, handling = :handling,
        language = :language, interval_seconds = :interval, content = :content, paused = :paused,
        pause_reason = :pauseReason, next_poll_at = :nextPollAt
      where id = :id""";

  private static final String LEASE =
      """
      update source set lease = :lease, leased_until = :until
      where id = (
        select id from source
        where not paused and next_poll_at <= :now and (leased_until is null or leased_until < :now)
        order by next_poll_at limit 1 for update skip locked)
      returning\s"""
          + SourceRows.COLUMNS;

  private static final String RENEW =
      "update source set leased_until = :until where id = :id and lease = :lease";

  /** A look that was asked for, or a pause that was set, meanwhile stays. */
  private static final String RELEASE =
      """
      update source set lease = null, leased_until = null, outcome = :outcome,
        polled_at = cast(:polledAt as timestamptz),
        succeeded_at = cast(:succeededAt as timestamptz),
        next_poll_at = case when next_poll_at > cast(:polledAt as timestamptz)
          then next_poll_at else :nextPollAt end,
        http_status = :httpStatus, code = :code, message = :message, failures_in_row = :failures,
        items = :items, created = :created, new_versions = :newVersions, unchanged = :unchanged,
        failed = :failed, etag = :etag, last_modified = :lastModified,
        paused = paused or :paused,
        pause_reason = case when paused then pause_reason else :pauseReason end
      where id = :id and lease = :lease""";

  private final Session session;

  public SourceRepository(Session session) {
    this.session = session;
  }

  @Override
  public boolean add(Source source) {
    MutationQuery add =
        session
            .createNativeMutationQuery(ADD)
            .setParameter("identity", Fingerprint.of(List.of(source.settings().url())))
            .setParameter("url", source.settings().url())
            .setParameter("createdAt", source.createdAt());
    return bind(add, source).executeUpdate() == 1;
  }

  @Override
  public Optional<Source> find(UUID id) {
    return one(SELECT + "where id = :id", id);
  }

  @Override
  public Optional<Source> lock(UUID id) {
    return one(SELECT + "where id = :id for update", id);
  }

  @Override
  public List<Source> page(Optional<UUID> after, int size) {
    String from =
        after.isPresent()
            ? "where (created_at, id) < (select created_at, id from source where id = :after) "
            : "";
    NativeQuery<Object[]> page =
        session
            .createNativeQuery(SELECT + from + "order by created_at desc, id desc", Object[].class)
            .setMaxResults(size);
    after.ifPresent(id -> page.setParameter("after", id));
    return page.getResultStream().map(SourceRows::toSource).toList();
  }

  @Override
  public void update(Source source) {
    bind(session.createNativeMutationQuery(UPDATE), source).executeUpdate();
  }

  @Override
  public boolean delete(UUID id) {
    return session
            .createNativeMutationQuery("delete from source where id = :id")
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<Source> lease(UUID lease, Instant now, Duration time) {
    return session
        .createNativeQuery(LEASE, Object[].class)
        .setParameter("lease", lease)
        .setParameter("now", now)
        .setParameter("until", now.plus(time))
        .getResultStream()
        .map(SourceRows::toSource)
        .findFirst();
  }

  @Override
  public boolean renew(UUID id, UUID lease, Instant now, Duration time) {
    return session
            .createNativeMutationQuery(RENEW)
            .setParameter("id", id)
            .setParameter("lease", lease)
            .setParameter("until", now.plus(time))
            .executeUpdate()
        == 1;
  }

  @Override
  public void release(UUID lease, Source source) {
    SourceStatus status = source.status();
    session
        .createNativeMutationQuery(RELEASE)
        .setParameter("id", source.id())
        .setParameter("lease", lease)
        .setParameter("outcome", status.outcome().name())
        .setParameter("polledAt", text(status.polledAt()), String.class)
        .setParameter("succeededAt", text(status.succeededAt()), String.class)
        .setParameter("nextPollAt", status.nextPollAt())
        .setParameter("httpStatus", status.httpStatus())
        .setParameter("code", status.trouble().code())
        .setParameter("message", status.trouble().message())
        .setParameter("failures", status.failuresInRow())
        .setParameter("items", status.counts().items())
        .setParameter("created", status.counts().created())
        .setParameter("newVersions", status.counts().newVersions())
        .setParameter("unchanged", status.counts().unchanged())
        .setParameter("failed", status.counts().failed())
        .setParameter("etag", status.validators().etag())
        .setParameter("lastModified", status.validators().lastModified())
        .setParameter("paused", source.paused())
        .setParameter("pauseReason", source.pauseReason())
        .executeUpdate();
  }

  private static MutationQuery bind(MutationQuery query, Source source) {
    SourceSettings settings = source.settings();
    return query
        .setParameter("id", source.id())
        .setParameter("publisher", settings.publisher())
        .setParameter("kind", settings.kind().name())
        .setParameter("handling", settings.handling().name())
        .setParameter("language", settings.language())
        .setParameter("interval", settings.interval().toSeconds())
        .setParameter("content", settings.content().name())
        .setParameter("paused", source.paused())
        .setParameter("pauseReason", source.pauseReason())
        .setParameter("nextPollAt", source.status().nextPollAt());
  }

  private Optional<Source> one(String sql, UUID id) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(SourceRows::toSource)
        .findFirst();
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(null);
  }
}

package org.liaison.documents.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.liaison.documents.imports.domain.FailedLine;
import org.liaison.documents.imports.domain.Import;
import org.liaison.documents.imports.domain.Imports;

/** Imports in PostgreSQL, in plain SQL: rows are written as a whole and read as records. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportRepository implements Imports {

  private static final String BEGIN =
      """
      insert into document_import (id, state, next_line, created, unchanged, new_versions, failed,
        bytes, started_at, updated_at)
      values (:id, :state, :nextLine, 0, 0, 0, 0, 0, :now, :now) on conflict (id) do nothing""";

  private static final String UPDATE =
      """
      update document_import set state = :state, next_line = :nextLine, created = :created,
        unchanged = :unchanged, new_versions = :newVersions, failed = :failed, bytes = :bytes,
        updated_at = :updatedAt, ended_at = cast(:endedAt as timestamptz)
      where id = :id""";

  private static final String SELECT =
      """
      select id, state, next_line, created, unchanged, new_versions, failed, bytes, started_at,
        updated_at, ended_at
      from document_import\s""";

  private static final String AFTER =
      "where (started_at, id) < (select started_at, id from document_import where id = :after)";

  private static final String FAIL =
      """
      insert into document_import_failure (import_id, line, name, code, message, violations)
      select :id, line, name, code, message, cast(violations as jsonb)
      from unnest(:lines, :names, :codes, :messages, :violations)
        as failed (line, name, code, message, violations)""";

  private static final String FAILURES =
      """
      select line, name, code, message, cast(violations as text) from document_import_failure
      where import_id = :id and line > :after order by line""";

  private final Session session;

  public ImportRepository(Session session) {
    this.session = session;
  }

  @Override
  public void begin(Import begun) {
    session
        .createNativeMutationQuery(BEGIN)
        .setParameter("id", begun.id())
        .setParameter("state", begun.state().name())
        .setParameter("nextLine", begun.nextLine())
        .setParameter("now", begun.startedAt())
        .executeUpdate();
  }

  @Override
  public Optional<Import> find(UUID id) {
    return one(SELECT + "where id = :id", id);
  }

  @Override
  public Optional<Import> lock(UUID id) {
    return one(SELECT + "where id = :id for update", id);
  }

  @Override
  public void update(Import held) {
    MutationQuery update =
        session
            .createNativeMutationQuery(UPDATE)
            .setParameter("id", held.id())
            .setParameter("state", held.state().name())
            .setParameter("nextLine", held.nextLine())
            .setParameter("created", held.counts().created())
            .setParameter("unchanged", held.counts().unchanged())
            .setParameter("newVersions", held.counts().newVersions())
            .setParameter("failed", held.counts().failed())
            .setParameter("bytes", held.bytes())
            .setParameter("updatedAt", held.updatedAt());
    update.setParameter("endedAt", held.endedAt().map(Object::toString).orElse(null), String.class);
    update.executeUpdate();
  }

  @Override
  public void addFailures(UUID id, List<FailedLine> failures) {
    if (failures.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(FAIL)
        .setParameter("id", id)
        .setParameter("lines", failures.stream().map(FailedLine::line).toArray(Long[]::new))
        .setParameter("names", texts(failures, FailedLine::name))
        .setParameter("codes", texts(failures, failed -> failed.refusal().code()))
        .setParameter("messages", texts(failures, failed -> failed.refusal().message()))
        .setParameter(
            "violations",
            texts(failures, failed -> ViolationsJson.write(failed.refusal().violations())))
        .executeUpdate();
  }

  @Override
  public List<Import> page(Optional<UUID> after, int size) {
    var rows =
        session
            .createNativeQuery(
                SELECT + (after.isPresent() ? AFTER : "") + " order by started_at desc, id desc",
                Object[].class)
            .setMaxResults(size);
    after.ifPresent(id -> rows.setParameter("after", id));
    return rows.getResultStream().map(ImportRows::toImport).toList();
  }

  @Override
  public List<FailedLine> failures(UUID id, long afterLine, int size) {
    return session
        .createNativeQuery(FAILURES, Object[].class)
        .setParameter("id", id)
        .setParameter("after", afterLine)
        .setMaxResults(size)
        .getResultStream()
        .map(ImportRows::toFailure)
        .toList();
  }

  private Optional<Import> one(String sql, UUID id) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(ImportRows::toImport)
        .findFirst();
  }

  private static String[] texts(List<FailedLine> failures, Function<FailedLine, String> part) {
    return failures.stream().map(part).toArray(String[]::new);
  }
}

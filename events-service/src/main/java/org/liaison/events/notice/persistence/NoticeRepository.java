package org.liaison.events.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.liaison.events.notice.domain.Notice;
import org.liaison.events.notice.domain.NoticeFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.persistence.KeysetQuery;
import org.liaison.events.query.persistence.Selection;

/** The notices. Every method expects a transaction. */
@ApplicationScoped
public class NoticeRepository {

  private static final String ADD =
      """
      insert into notice (id, body, issued_on, due_on, recorded_at, updated_at)
      values (:id, cast(:body as jsonb), :issued, :due, :now, :now)
      """;

  private static final String PUT =
      """
      update notice set body = cast(:body as jsonb), issued_on = :issued, due_on = :due, updated_at = :now
      where id = :id
      """;

  private static final String FIND =
      """
      select id, revision, cast(body as text), recorded_at, updated_at from notice where id = any(:ids)
      """;

  private static final KeysetQuery NEWEST_FIRST =
      new KeysetQuery("notice n", "n.issued_on", "n.id", "date", false);

  /**
   * As words in the text's language, or as they stand there: not every language has a dictionary.
   */
  private static final String IN_WORDS =
      """
      (to_tsvector('english', (n.body->>'title') || ' ' || (n.body->>'text'))
          @@ websearch_to_tsquery('english', :words)
        or strpos(lower((n.body->>'title') || ' ' || (n.body->>'text')), lower(:words)) > 0)
      """;

  private final EntityManager entities;

  NoticeRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Notice notice, Instant now) {
    bind(ADD, notice, now).executeUpdate();
  }

  /** Puts a notice in the place of what it was; its revision grows. */
  public void put(Notice notice, Instant now) {
    bind(PUT, notice, now).executeUpdate();
  }

  public Optional<Notice> find(UUID id) {
    return byId(List.of(id)).stream().findFirst();
  }

  /** Notices, the newest first. */
  public Page<Notice> page(NoticeFilter filter, PageRequest request) {
    Selection selection =
        new Selection()
            .and("n.body->>'grade' = :grade", "grade", filter.grade().map(Enum::name))
            .and("n.body->>'substance' = :substance", "substance", filter.substance())
            .and("jsonb_exists(n.body->'areas', :area)", "area", filter.area())
            .and("n.body->>'status' = :status", "status", filter.status().map(Enum::name))
            .and("n.due_on < :today", "today", filter.lateOn())
            .and(IN_WORDS, "words", filter.words());
    return NEWEST_FIRST.page(entities, selection, request, filter).map(this::inOrder);
  }

  private List<Notice> inOrder(List<UUID> wanted) {
    Map<UUID, Notice> found =
        byId(wanted).stream().collect(Collectors.toMap(Notice::id, Function.identity()));
    return wanted.stream().map(found::get).toList();
  }

  private List<Notice> byId(Collection<UUID> wanted) {
    List<?> rows =
        entities
            .createNativeQuery(FIND)
            .setParameter("ids", wanted.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().map(row -> notice((Object[]) row)).toList();
  }

  private MutationQuery bind(String statement, Notice notice, Instant now) {
    return entities
        .unwrap(Session.class)
        .createNativeMutationQuery(statement)
        .setParameter("id", notice.id())
        .setParameter("body", NoticeJson.write(notice))
        .setParameter("issued", notice.content().issuedOn().latest().orElseThrow())
        .setParameter("due", notice.waitsUntil().orElse(null), LocalDate.class)
        .setParameter("now", now);
  }

  private static Notice notice(Object[] row) {
    return NoticeJson.read(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        (String) row[2],
        (Instant) row[3],
        (Instant) row[4]);
  }
}

package org.liaison.events.casefile.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.liaison.events.casefile.domain.CaseFile;
import org.liaison.events.casefile.domain.CaseFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.persistence.KeysetQuery;
import org.liaison.events.query.persistence.Selection;

/** The cases. Every method expects a transaction. */
@ApplicationScoped
public class CaseRepository {

  private static final String ADD =
      """
      insert into case_file (id, reference, body, due_on, recorded_on, recorded_at, updated_at)
      values (:id, :reference, cast(:body as jsonb), :due, :today, :now, :now)
      """;

  private static final String PUT =
      """
      update case_file set reference = :reference, body = cast(:body as jsonb), due_on = :due, updated_at = :now
      where id = :id
      """;

  private static final String FIND =
      """
      select id, revision, cast(body as text), recorded_at, updated_at from case_file where id = any(:ids)
      """;

  private static final KeysetQuery NEWEST_FIRST =
      new KeysetQuery("case_file c", "c.recorded_on", "c.id", "date", false);

  private static final String SAID =
      "(c.reference || ' ' || (c.body->>'title') || ' ' || (c.body->>'summary'))";

  /**
   * As words in the text's language, or as they stand there: not every language has a dictionary.
   */
  private static final String IN_WORDS =
      """
      (to_tsvector('english', %1$s) @@ websearch_to_tsquery('english', :words)
        or strpos(lower(%1$s), lower(:words)) > 0)
      """
          .formatted(SAID);

  private final EntityManager entities;

  CaseRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(CaseFile file, Instant now) {
    bind(ADD, file, now)
        .setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Puts a case in the place of what it was; its revision grows. */
  public void put(CaseFile file, Instant now) {
    bind(PUT, file, now).executeUpdate();
  }

  public Optional<CaseFile> find(UUID id) {
    return byId(List.of(id)).stream().findFirst();
  }

  /** Whether another case has a reference. */
  public boolean isTaken(String reference, UUID id) {
    return !entities
        .createNativeQuery("select 1 from case_file where reference = :reference and id <> :id")
        .setParameter("reference", reference)
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  /** Cases, the newest first. */
  public Page<CaseFile> page(CaseFilter filter, PageRequest request) {
    Selection selection =
        new Selection()
            .and("c.body->>'status' = :status", "status", filter.status().map(Enum::name))
            .and(
                "c.body @> jsonb_build_object('agencies', jsonb_build_array("
                    + "jsonb_build_object('id', cast(:agency as text))))",
                "agency",
                filter.agency())
            .and(holds("events", "event"), "event", filter.event().map(UUID::toString))
            .and(holds("documents", "document"), "document", filter.document().map(UUID::toString))
            .and(IN_WORDS, "words", filter.words())
            .and("c.due_on < :today", "today", filter.overdueOn());
    return NEWEST_FIRST.page(entities, selection, request, filter).map(this::inOrder);
  }

  private static String holds(String list, String parameter) {
    return "c.body @> jsonb_build_object('%s', jsonb_build_array(cast(:%s as text)))"
        .formatted(list, parameter);
  }

  private List<CaseFile> inOrder(List<UUID> wanted) {
    Map<UUID, CaseFile> found =
        byId(wanted).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    return wanted.stream().map(found::get).toList();
  }

  private List<CaseFile> byId(Collection<UUID> wanted) {
    List<?> rows =
        entities
            .createNativeQuery(FIND)
            .setParameter("ids", wanted.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().map(row -> file((Object[]) row)).toList();
  }

  private MutationQuery bind(String statement, CaseFile file, Instant now) {
    return entities
        .unwrap(Session.class)
        .createNativeMutationQuery(statement)
        .setParameter("id", file.id())
        .setParameter("reference", file.content().reference())
        .setParameter("body", CaseJson.write(file))
        .setParameter("due", file.waitsUntil().orElse(null), LocalDate.class)
        .setParameter("now", now);
  }

  private static CaseFile file(Object[] row) {
    return CaseJson.read(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        (String) row[2],
        (Instant) row[3],
        (Instant) row[4]);
  }
}

package org.liaison.documents.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.search.domain.DocumentIndex;
import org.liaison.documents.search.domain.Facets;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.QueryExpression;
import org.liaison.documents.search.domain.SearchFilter;
import org.liaison.documents.search.domain.Sort;

/** Finds documents with PostgreSQL's own full-text search; no text is read. */
@ApplicationScoped
public class DocumentIndexRepository implements DocumentIndex {

  private static final String LIST =
      """
      select document_id, published_date, cast(0 as float4) as rank from search_entry
      where %1$s order by published_date %2$s, document_id %2$s""";

  /** Divided by the logarithm of the length, so that a long text does not win by its length. */
  private static final String SEARCH =
      """
      select document_id, published_date, rank from (
        select document_id, published_date, ts_rank(terms, cast(:query as tsquery), 1) as rank
        from search_entry where %s) hits
      where %s order by rank desc, published_date desc, document_id desc""";

  private final Session session;

  public DocumentIndexRepository(Session session) {
    this.session = session;
  }

  @Override
  public PreparedQuery prepare(QueryExpression expression) {
    return new QueryPreparation(session).prepare(expression);
  }

  @Override
  public List<Position> page(
      Optional<PreparedQuery> query,
      SearchFilter filter,
      Sort order,
      Optional<Position> after,
      int size) {
    Conditions conditions = Conditions.of(query, filter);
    String sql =
        switch (order) {
          case RELEVANCE -> SEARCH.formatted(conditions.sql(), conditions.afterRank(after));
          case NEWEST -> LIST.formatted(conditions.afterDate(after).sql(), "desc");
          case OLDEST -> LIST.formatted(conditions.beforeDate(after).sql(), "asc");
        };
    return rows(sql, conditions, size).map(DocumentIndexRepository::toPosition).toList();
  }

  @Override
  public long count(Optional<PreparedQuery> query, SearchFilter filter) {
    Conditions conditions = Conditions.of(query, filter);
    NativeQuery<Long> count =
        session.createNativeQuery(
            "select count(*) from search_entry where " + conditions.sql(), Long.class);
    conditions.bind(count);
    return count.getSingleResult();
  }

  @Override
  public Facets facets(Optional<PreparedQuery> query, SearchFilter filter) {
    return new FacetQuery(session).count(Conditions.of(query, filter));
  }

  @Override
  public Map<String, String> withStem(Collection<String> words, Collection<String> stems) {
    return session
        .createNativeQuery(
            """
            select word, stem from unnest(:words) word, unnest(ts_lexize('english_stem', word)) stem
            where stem = any(cast(:stems as text[]))""",
            Object[].class)
        .setParameter("words", words.toArray(String[]::new))
        .setParameter("stems", stems.toArray(String[]::new))
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (a, b) -> a));
  }

  private Stream<Object[]> rows(String sql, Conditions conditions, int size) {
    NativeQuery<Object[]> rows = session.createNativeQuery(sql, Object[].class).setMaxResults(size);
    conditions.bind(rows);
    return rows.getResultStream();
  }

  private static Position toPosition(Object[] row) {
    LocalDate date = row[1] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[1];
    return new Position(((Number) row[2]).floatValue(), date, (UUID) row[0]);
  }
}

package org.liaison.documents.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Finds documents with PostgreSQL's own full-text search; no text is read. */
@ApplicationScoped
public class DocumentIndexRepository implements DocumentIndex {

  private static final String LIST =
      """
      select document_id, published_date, cast(0 as float4) as rank from search_entry
      where %s order by published_date desc, document_id desc""";

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
      Optional<PreparedQuery> query, SearchFilter filter, Optional<Position> after, int size) {
    Conditions conditions = Conditions.of(query, filter);
    String sql =
        query.isPresent()
            ? SEARCH.formatted(conditions.sql(), conditions.afterRank(after))
            : LIST.formatted(conditions.afterDate(after).sql());
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
  public Set<String> withStem(Collection<String> words, Collection<String> stems) {
    return session
        .createNativeQuery(
            "select word from unnest(:words) word where ts_lexize('english_stem', word) && cast(:stems as text[])",
            String.class)
        .setParameter("words", words.toArray(String[]::new))
        .setParameter("stems", stems.toArray(String[]::new))
        .getResultStream()
        .collect(Collectors.toSet());
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

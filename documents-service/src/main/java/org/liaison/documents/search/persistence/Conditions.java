package org.liaison.documents.search.persistence;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.SearchFilter;

/** The conditions that the rows of a result meet, with their parameters. */
final class Conditions {

  private final StringBuilder sql = new StringBuilder("true");
  private final Map<String, Object> parameters = new HashMap<>();

  static Conditions of(Optional<PreparedQuery> query, SearchFilter filter) {
    Conditions conditions = new Conditions();
    query.ifPresent(
        prepared ->
            conditions.add("terms @@ cast(:query as tsquery)", "query", prepared.expression()));
    filter.language().ifPresent(conditions::addLanguage);
    filter.kind().ifPresent(kind -> conditions.add("kind = :kind", "kind", kind.name()));
    filter
        .publisher()
        .ifPresent(publisher -> conditions.add("publisher = :publisher", "publisher", publisher));
    filter.from().ifPresent(from -> conditions.add("published_date >= :from", "from", from));
    filter.to().ifPresent(to -> conditions.add("published_date <= :to", "to", to));
    conditions.sql.append(" and ").append(StateCondition.sql(filter.state()));
    return conditions;
  }

  /**
   * Rows below the position in the order of a list: one comparison of a row, a range of the index.
   */
  Conditions afterDate(Optional<Position> position) {
    position.ifPresent(
        after -> {
          sql.append(" and (published_date, document_id) < (:afterDate, :afterId)");
          bindAfter(after);
        });
    return this;
  }

  /** Rows behind the position in a list that begins with the oldest. */
  Conditions beforeDate(Optional<Position> position) {
    position.ifPresent(
        after -> {
          sql.append(" and (published_date, document_id) > (:afterDate, :afterId)");
          bindAfter(after);
        });
    return this;
  }

  /** The condition on rows below the position in the order of a search. */
  String afterRank(Optional<Position> position) {
    if (position.isEmpty()) {
      return "true";
    }
    bindAfter(position.get());
    parameters.put("afterRank", position.get().rank());
    return "(rank, published_date, document_id) < (cast(:afterRank as float4), :afterDate, :afterId)";
  }

  String sql() {
    return sql.toString();
  }

  void bind(Query query) {
    parameters.forEach(query::setParameter);
  }

  private void add(String condition, String parameter, Object value) {
    sql.append(" and ").append(condition);
    parameters.put(parameter, value);
  }

  /** A tag is followed by "-" before anything below it, so that "e" does not find "en". */
  private void addLanguage(String tag) {
    sql.append(" and (language = :language or language like :below)");
    parameters.put("language", tag);
    parameters.put("below", tag + "-%");
  }

  private void bindAfter(Position after) {
    parameters.put("afterDate", after.publishedDate());
    parameters.put("afterId", after.documentId());
  }
}

package org.liaison.events.query.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions of a native query with their parameters. */
public final class Selection {

  private final List<String> conditions = new ArrayList<>(List.of("true"));
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** Adds a condition. */
  public Selection and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition that names the parameter, if there is a value. */
  public Selection and(String condition, String parameter, Optional<?> value) {
    value.ifPresent(
        present -> {
          conditions.add(condition);
          parameters.put(parameter, present);
        });
    return this;
  }

  /** Adds a condition on a list of values, if there are any. */
  public Selection andAny(String condition, String parameter, List<String> values) {
    return and(
        condition,
        parameter,
        Optional.of(values.toArray(String[]::new)).filter(array -> array.length > 0));
  }

  String where() {
    return String.join(" and ", conditions);
  }

  Query bind(Query query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}

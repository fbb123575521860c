package org.liaison.events.query.domain;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param next token of the following part; empty after the last
 */
public record Page<T>(List<T> items, String next) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<List<T>, List<R>> change) {
    return new Page<>(change.apply(items), next);
  }
}

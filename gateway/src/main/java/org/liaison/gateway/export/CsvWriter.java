package org.liaison.gateway.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table as RFC 4180 has it, a row an item.
 *
 * @param <T> what a row is made of
 */
final class CsvWriter<T> implements ItemWriter<T> {

  private static final String END = "\r\n";

  private final List<Column<T>> columns;

  CsvWriter(Stream<Column<T>> columns) {
    this.columns = columns.toList();
  }

  @Override
  public String begin() {
    return columns.stream().map(Column::name).collect(Collectors.joining(",", "", END));
  }

  @Override
  public String item(T item) {
    return columns.stream()
        .map(column -> CsvCell.of(column.value().apply(item)))
        .collect(Collectors.joining(",", "", END));
  }
}

package org.liaison.local.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown; its first column is text, the others are figures. */
public final class Table {
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... head) {
    this.head = List.of(head);
  }

  /** Adds a row. */
  public Table row(String... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(
          "%d cells under %d heads".formatted(cells.length, head.size()));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** As Markdown, lines ended. */
  public String markdown() {
    String ruler = "| --- |" + " ---: |".repeat(head.size() - 1);
    return line(head) + ruler + "\n" + rows.stream().map(Table::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}

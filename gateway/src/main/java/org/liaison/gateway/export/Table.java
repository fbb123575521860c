package org.liaison.gateway.export;

import java.util.Arrays;
import java.util.List;

/** Reads tables that are written as in Markdown, so that people and the program read the same. */
final class Table {

  private static final int HEAD = 2;

  private Table() {}

  /** The rows below the head, each the list of its cells. */
  static List<List<String>> read(String resource) {
    return Resource.read(resource).lines().skip(HEAD).map(Table::cells).toList();
  }

  private static List<String> cells(String row) {
    String inner = row.strip().replaceAll("^\\||\\|$", "");
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}

package org.liaison.gateway.export;

/** One cell of a table, as RFC 4180 has it. */
final class CsvCell {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private CsvCell() {}

  /** The cell of a value; empty if there is none. */
  static String of(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text ? quoted(harmless(text)) : value.toString();
  }

  /** A text that was found on the web must not be run by the program that opens the table. */
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}

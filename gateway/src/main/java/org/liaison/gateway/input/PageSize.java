package org.liaison.gateway.input;

import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Violations;

/** How many items a page may have. */
final class PageSize {

  /** What a page has if nobody says otherwise; the services take the same. */
  static final int DEFAULT = 50;

  private static final int MOST = 200;

  private PageSize() {}

  /** The size that was asked for, otherwise another. */
  static int read(String value, int otherwise, Violations violations) {
    if (value == null) {
      return otherwise;
    }
    try {
      int size = Integer.parseInt(value);
      if (size >= 1 && size <= MOST) {
        return size;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers out of range.
    }
    violations.add("size", ErrorCode.SIZE_INVALID, "must be a number from 1 to " + MOST);
    return otherwise;
  }
}

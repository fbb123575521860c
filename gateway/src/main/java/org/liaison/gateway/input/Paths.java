package org.liaison.gateway.input;

import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;

/** Reads ids and numbers out of paths; what cannot be one names nothing, so it is not found. */
public final class Paths {

  private Paths() {}

  /**
   * An id.
   *
   * @throws ProblemException with the given code if it cannot be an id
   */
  public static String id(String segment, ErrorCode otherwise) {
    if (!QueryReader.isId(segment)) {
      throw new ProblemException(otherwise, otherwise.detail() + " Ids are UUIDs.");
    }
    return segment;
  }

  /**
   * The index of an item of a list, 0 or more.
   *
   * @throws ProblemException with the given code if it cannot be one
   */
  public static int index(String segment, ErrorCode otherwise) {
    if (!segment.matches("\\d{1,9}")) {
      throw new ProblemException(otherwise, otherwise.detail() + " The first is 0.");
    }
    return Integer.parseInt(segment);
  }

  /**
   * The number of a version, 1 or more.
   *
   * @throws ProblemException {@code VERSION_NOT_FOUND} if it cannot be one
   */
  public static int version(String segment) {
    try {
      int number = Integer.parseInt(segment);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers that are too small.
    }
    throw new ProblemException(
        ErrorCode.VERSION_NOT_FOUND, "The document has no such version; the first is 1.");
  }
}

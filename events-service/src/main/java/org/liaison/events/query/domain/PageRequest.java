package org.liaison.events.query.domain;

import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/**
 * Which part of a list is wanted.
 *
 * @param size items at most
 * @param token where the part before ended; empty for the first
 */
public record PageRequest(int size, String token) {

  private static final int DEFAULT_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  /** 0 means the default size. */
  public static PageRequest of(int size, String token) {
    if (size < 0 || size > LARGEST_SIZE) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED,
          "page_size",
          "must be between 1 and " + LARGEST_SIZE + ", not " + size);
    }
    return new PageRequest(size == 0 ? DEFAULT_SIZE : size, token);
  }
}

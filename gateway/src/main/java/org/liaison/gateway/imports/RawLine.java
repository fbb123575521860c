package org.liaison.gateway.imports;

/**
 * A line as it came.
 *
 * @param content without its end; empty if it is too long
 * @param size bytes that it takes in the stream, with its end
 */
@SuppressWarnings("ArrayRecordComponent")
record RawLine(byte[] content, boolean tooLong, long size) {

  /** Whether it holds white space alone. */
  boolean isBlank() {
    if (tooLong) {
      return false;
    }
    for (byte each : content) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}

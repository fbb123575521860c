package org.liaison.gateway.export;

/**
 * Writes items in one format: the beginning, every item in its turn, the end. A writer is for one
 * file and keeps nothing of the items that it wrote but what the format forces it to.
 *
 * @param <T> what it writes
 */
interface ItemWriter<T> {

  /** What stands before the first item. */
  default String begin() {
    return "";
  }

  /** An item; empty if the format has no place for it. */
  String item(T item);

  /** What stands behind the last item. */
  default String end() {
    return "";
  }
}

package org.liaison.documents.text;

/** A stretch {@code [start, end)} of a text in code points, and what it is. */
public record Block(BlockKind kind, int start, int end) {

  public Block {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("block [" + start + ", " + end + ") is empty or negative");
    }
  }
}

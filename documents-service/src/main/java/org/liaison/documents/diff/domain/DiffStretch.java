package org.liaison.documents.diff.domain;

/**
 * A stretch of both texts, in code points; a deleted one is empty in the new text, an inserted one
 * in the old.
 */
public record DiffStretch(DiffKind kind, int oldStart, int oldEnd, int newStart, int newEnd) {

  public DiffStretch {
    boolean ordered = 0 <= oldStart && oldStart <= oldEnd && 0 <= newStart && newStart <= newEnd;
    boolean fitting =
        switch (kind) {
          case EQUAL -> oldEnd - oldStart == newEnd - newStart;
          case DELETED -> newStart == newEnd;
          case INSERTED -> oldStart == oldEnd;
        };
    if (!ordered || !fitting) {
      throw new IllegalArgumentException("no stretch: " + kind + " " + oldStart + ".." + newEnd);
    }
  }

  /** Code points. */
  public int length() {
    return kind == DiffKind.INSERTED ? newEnd - newStart : oldEnd - oldStart;
  }
}

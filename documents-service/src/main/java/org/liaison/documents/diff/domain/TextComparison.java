package org.liaison.documents.diff.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;

/** Compares two texts as closely as their bounds allow. */
public final class TextComparison {

  /** More stretches than a reader could look at, and than fit into one answer. */
  private static final int MOST_STRETCHES = 6_000;

  private TextComparison() {}

  /** How the new text differs from the old one. */
  public static TextDiff of(String old, String now) {
    Map<String, Integer> words = Tokens.numbers();
    return compare(DiffGrain.WORDS, Tokens.words(old, words), Tokens.words(now, words))
        .or(
            () -> {
              Map<String, Integer> lines = Tokens.numbers();
              return compare(DiffGrain.LINES, Tokens.lines(old, lines), Tokens.lines(now, lines));
            })
        .orElseGet(() -> whole(old, now));
  }

  private static Optional<TextDiff> compare(DiffGrain grain, Tokens old, Tokens now) {
    return BoundedComparison.compare(old, now)
        .map(edits -> stretches(joined(edits, old), old, now))
        .filter(stretches -> stretches.size() <= MOST_STRETCHES)
        .map(stretches -> new TextDiff(grain, stretches));
  }

  /** Changes with nothing but white space between them are read as one. */
  private static List<Edit> joined(EditList edits, Tokens old) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && old.isBlank(last.getEndA(), edit.getBeginA())) {
        joined.set(
            joined.size() - 1,
            new Edit(last.getBeginA(), edit.getEndA(), last.getBeginB(), edit.getEndB()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private static List<DiffStretch> stretches(List<Edit> edits, Tokens old, Tokens now) {
    Stretches stretches = new Stretches();
    for (Edit edit : edits) {
      stretches.equalUpTo(old.start(edit.getBeginA()), now.start(edit.getBeginB()));
      stretches.changedUpTo(old.start(edit.getEndA()), now.start(edit.getEndB()));
    }
    stretches.equalUpTo(old.start(old.size()), now.start(now.size()));
    return stretches.found;
  }

  private static TextDiff whole(String old, String now) {
    Stretches stretches = new Stretches();
    stretches.changedUpTo(old.codePointCount(0, old.length()), now.codePointCount(0, now.length()));
    return new TextDiff(DiffGrain.WHOLE, stretches.found);
  }

  /** Stretches as they are found, one behind the other. */
  private static final class Stretches {

    private final List<DiffStretch> found = new ArrayList<>();
    private int oldAt;
    private int newAt;

    void equalUpTo(int oldEnd, int newEnd) {
      add(DiffKind.EQUAL, oldEnd, newEnd);
    }

    void changedUpTo(int oldEnd, int newEnd) {
      add(DiffKind.DELETED, oldEnd, newAt);
      add(DiffKind.INSERTED, oldAt, newEnd);
    }

    private void add(DiffKind kind, int oldEnd, int newEnd) {
      if (oldEnd > oldAt || newEnd > newAt) {
        found.add(new DiffStretch(kind, oldAt, oldEnd, newAt, newEnd));
        oldAt = oldEnd;
        newAt = newEnd;
      }
    }
  }
}

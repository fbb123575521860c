package org.liaison.events.commitment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a commitment is kept. */
public enum CommitmentStatus {
  OPEN,
  UNDER_WAY,
  KEPT,
  PARTLY_KEPT,
  BROKEN,
  WITHDRAWN,
  LAPSED;

  /** As the contract and the database spell it, such as {@code partly-kept}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of a word. */
  public static Optional<CommitmentStatus> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }

  /** Every word. */
  public static List<String> words() {
    return Arrays.stream(values()).map(CommitmentStatus::word).toList();
  }

  /** Whether saying so needs something that shows it; that nothing happened cannot be shown. */
  public boolean needsProof() {
    return this != OPEN && this != LAPSED;
  }
}

package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Objects;

/**
 * A commitment as a model words it, unchecked.
 *
 * @param promisors who promises, as written
 * @param beneficiaries to whom, as written; may be empty
 * @param action what is promised, words of the quotes
 * @param due EDTF, or empty
 * @param made EDTF, or empty
 * @param confidence 0 to 1
 */
public record ProposedCommitment(
    List<String> promisors,
    List<String> beneficiaries,
    String action,
    String due,
    String made,
    double confidence,
    List<Quote> quotes) {

  public ProposedCommitment {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    Objects.requireNonNull(action);
    Objects.requireNonNull(due);
    Objects.requireNonNull(made);
    quotes = List.copyOf(quotes);
  }
}

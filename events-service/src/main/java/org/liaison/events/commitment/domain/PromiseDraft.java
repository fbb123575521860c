package org.liaison.events.commitment.domain;

import java.util.List;
import org.liaison.events.extraction.Name;

/**
 * What a person wrote of a commitment, unchecked.
 *
 * @param promisors each by id, or by a name
 * @param due EDTF, or empty
 * @param made EDTF, or empty
 */
public record PromiseDraft(
    List<Name> promisors,
    List<Name> beneficiaries,
    String action,
    List<String> areas,
    String due,
    String made) {

  public PromiseDraft {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = List.copyOf(areas);
  }
}

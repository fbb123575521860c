package org.liaison.events.claim.domain;

import java.util.List;
import java.util.UUID;
import org.liaison.events.record.domain.Claim;

/**
 * A claim, and all who pass it on in the same words.
 *
 * @param claim as it was passed on first
 * @param origins independent texts that tell it
 * @param documents all that tell it
 */
public record ComparedClaim(Claim claim, int origins, List<UUID> documents) {

  public ComparedClaim {
    documents = List.copyOf(documents);
  }
}

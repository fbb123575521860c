package org.liaison.events.claim.domain;

import java.util.List;
import org.liaison.events.extraction.Name;

/**
 * What one side says.
 *
 * @param side the state; an empty name for everybody else
 * @param claims the sharpest first
 */
public record ClaimSide(Name side, List<ComparedClaim> claims) {

  public ClaimSide {
    claims = List.copyOf(claims);
  }

  /** Whether one of the claims is against it. */
  public boolean objects() {
    return claims.stream().anyMatch(compared -> Stance.of(compared.claim()).objects());
  }

  /** Whether one of the claims is for it. */
  public boolean supports() {
    return claims.stream().anyMatch(compared -> Stance.of(compared.claim()) == Stance.SUPPORTS);
  }
}

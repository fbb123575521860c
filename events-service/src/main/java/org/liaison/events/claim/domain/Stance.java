package org.liaison.events.claim.domain;

import java.util.Arrays;
import java.util.Locale;
import org.liaison.events.record.domain.Claim;

/** How a speaker stands to what is said; the sharpest first. */
enum Stance {
  DENIES,
  CRITICISES,
  SUPPORTS,
  NEUTRAL;

  static Stance of(Claim claim) {
    return Arrays.stream(values())
        .filter(stance -> stance.name().toLowerCase(Locale.ROOT).equals(claim.stance()))
        .findFirst()
        .orElse(NEUTRAL);
  }

  boolean objects() {
    return this == DENIES || this == CRITICISES;
  }
}

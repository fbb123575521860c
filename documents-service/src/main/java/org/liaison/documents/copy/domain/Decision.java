package org.liaison.documents.copy.domain;

import java.util.Optional;
import java.util.UUID;

/** Which cluster a version belongs to, and why; without a basis it is the origin itself. */
public record Decision(Sketch version, UUID origin, Optional<Basis> basis) {

  public Decision {
    if (basis.isEmpty() != origin.equals(version.documentId())) {
      throw new IllegalArgumentException("a copy has a basis, and an origin has none");
    }
  }
}

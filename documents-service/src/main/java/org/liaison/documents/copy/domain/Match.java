package org.liaison.documents.copy.domain;

import java.util.UUID;

/**
 * A version that was found to be a copy, seen from the other one.
 *
 * @param origin of the found version as it stands; nothing is said of versions decided together
 */
record Match(UUID documentId, int number, UUID origin, Similarity similarity) {

  Basis asBasis() {
    return new Basis(documentId, number, similarity);
  }
}

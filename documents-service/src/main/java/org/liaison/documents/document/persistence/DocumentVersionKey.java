package org.liaison.documents.document.persistence;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which version of which document. */
@Embeddable
record DocumentVersionKey(UUID documentId, int number) {}

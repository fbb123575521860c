package org.liaison.documents.document.domain;

import java.util.UUID;

/** What must be known of a document, and held still, to decide about a further submission. */
public record DocumentHead(UUID id, int currentVersion, String currentSha256) {}

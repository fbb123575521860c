package org.liaison.documents.diff.domain;

import org.liaison.documents.document.domain.VersionText;

/** Two versions of a document and how the newer text differs from the older one. */
public record VersionDiff(VersionText against, VersionText version, TextDiff diff) {}

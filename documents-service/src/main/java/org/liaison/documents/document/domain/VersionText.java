package org.liaison.documents.document.domain;

/** A version with the text that its offsets count in. */
public record VersionText(DocumentVersion version, String text) {}

package org.liaison.documents.document.domain;

/** A file with some of its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(OriginalFile file, byte[] bytes) {}

package org.liaison.documents.imports.domain;

/**
 * A line that was not taken.
 *
 * @param name the entry of the archive; empty for a line of text
 */
public record FailedLine(long line, String name, Refusal refusal) {}

package org.liaison.events.reading.domain;

/**
 * A stretch of a reading, in the order of the text.
 *
 * @param next token of the following stretch; empty after the last
 */
public record FindingsPage(VersionFindings findings, String next) {}

package org.liaison.events.intake.domain;

import org.liaison.events.extraction.SourceText;

/**
 * A version as it is read.
 *
 * @param origin equal for texts that are copies of one another, so that they count once
 */
public record SourceDocument(DocumentVersion version, String origin, SourceText text) {}

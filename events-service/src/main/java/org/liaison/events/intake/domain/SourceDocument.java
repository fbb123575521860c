package org.liaison.events.intake.domain;

import org.liaison.events.extraction.SourceText;

/**
 * A version as it is read.
 *
 * @param origin equal for texts that are the same, so that copies count once
 */
public record SourceDocument(DocumentVersion version, String origin, SourceText text) {}

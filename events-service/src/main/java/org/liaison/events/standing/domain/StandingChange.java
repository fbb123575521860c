package org.liaison.events.standing.domain;

import java.time.Instant;
import org.liaison.events.intake.domain.DocumentVersion;

/**
 * A document stands otherwise than before.
 *
 * @param version its current one then
 */
public record StandingChange(DocumentVersion version, Standing standing, Instant at) {}

package org.liaison.gateway.lifecycle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a purged document. */
@Schema(name = "BuriedVersion", description = "A version of a purged document.")
public record BuriedVersionResponse(
    @Schema(description = "Number of the version.") int version,
    @Schema(description = "SHA-256 of its text.") String sha256,
    @Schema(description = "When it was accepted.") Instant acceptedAt) {}

package org.liaison.gateway.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is named in the record. */
@Schema(name = "ActorReference", description = "An actor of the lexicon, or a bare name.")
public record ActorReference(
    @Schema(
            description = "Id of the actor; null if the lexicon does not know the name.",
            nullable = true)
        String id,
    @Schema(description = "The name.") String name) {}

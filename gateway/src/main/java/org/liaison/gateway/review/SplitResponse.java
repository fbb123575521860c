package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.EventResponse;

/** What became of an event that was split. */
@Schema(name = "SplitEvents", description = "What became of an event that was split.")
public record SplitResponse(
    @Schema(description = "What stays.") EventResponse event,
    @Schema(description = "What the passages tell.") EventResponse other) {}

package org.liaison.gateway.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which notifications are sent again, as OpenAPI shows it. */
@Schema(
    name = "Replay",
    description = "Which notification is sent again; without it all dead ones.")
record ReplayRequest(
    @Schema(description = "Id of a notification that was given up.") String delivery) {}

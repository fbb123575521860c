package org.liaison.gateway.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state that a document is to be put into. */
@Schema(name = "StateRequest", description = "The state that a document is to be put into.")
record StateRequest(
    @Schema(
            description = "The state.",
            required = true,
            enumeration = {"current", "source-changed", "source-unavailable", "withdrawn"})
        String state,
    @Schema(description = "Why, in 1 to 1000 characters.", required = true) String reason,
    @Schema(description = "Who says so.") String by,
    @Schema(description = "A page that shows it.") String evidenceUrl,
    @Schema(
            description =
                "The number of the state that the client knows; if it is another one by now, nothing"
                    + " is changed (412).")
        Integer expected) {}

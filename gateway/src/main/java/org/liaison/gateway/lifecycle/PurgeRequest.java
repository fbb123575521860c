package org.liaison.gateway.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator says to have a document deleted for good. */
@Schema(name = "PurgeRequest", description = "Why a document is to be deleted for good.")
record PurgeRequest(
    @Schema(description = "Why, in 1 to 1000 characters.", required = true) String reason,
    @Schema(description = "The id of the document once more.", required = true) String confirm) {}

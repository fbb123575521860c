package org.liaison.gateway.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator says to let a purged page in again. */
@Schema(name = "LiftRequest", description = "Why a purged page may be taken in again.")
record LiftRequest(
    @Schema(description = "Why, in 1 to 1000 characters.", required = true) String reason) {}

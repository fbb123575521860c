package org.liaison.gateway.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notifications are sent again. */
@Schema(name = "Replayed", description = "How many notifications are sent again.")
public record ReplayResponse(int replayed) {}

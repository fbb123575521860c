package org.liaison.gateway.extraction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage that was read and yielded nothing. */
@Schema(name = "Uncoded", description = "A passage that was read and yielded nothing.")
public record UncodedResponse(
    @Schema(description = "First code point.") int start,
    @Schema(description = "Code point after the last.") int end,
    @Schema(description = "What stands there.") String exact,
    @Schema(
            description =
                "Why nothing was found: it names somebody or something but nothing that is done,"
                    + " said or promised; nothing in it is known to the lexicon; nobody reads the"
                    + " language.",
            enumeration = {"no-event-word", "nothing-recognised", "unread-language"})
        String reason) {}

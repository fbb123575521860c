package org.liaison.gateway.subscription;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which events are wanted, in the words of the list of events. */
@Schema(
    name = "SavedFilter",
    description = "Which events are wanted, in the words of the list of events; nothing means all.")
public record SavedFilter(
    @Schema(description = "Year, month or day.", nullable = true) String from,
    @Schema(description = "Year, month or day.", nullable = true) String to,
    @Schema(description = "Event types.") List<String> types,
    @Schema(description = "Area ids.") List<String> areas,
    @Schema(description = "Actor ids.") List<String> actors,
    @Schema(description = "Mechanism id.", nullable = true) String mechanism,
    @Schema(description = "Id of a document that tells the event.", nullable = true)
        String document,
    @Schema(description = "Review statuses; reported and confirmed if there are none.")
        List<String> statuses,
    @Schema(description = "Words in the title or in the passages.", nullable = true) String q) {}

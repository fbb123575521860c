package org.liaison.gateway.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One period of the timeline. */
@Schema(name = "Period", description = "The events of one year or month.")
public record PeriodResponse(
    @Schema(
            description = "EDTF; null for events without a date or with one wider than the period.",
            examples = "2024-01",
            nullable = true)
        String period,
    @Schema(description = "How many events.") long count,
    @Schema(description = "How many of each type; types without events are left out.")
        Map<String, Long> types) {

  public PeriodResponse {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }
}

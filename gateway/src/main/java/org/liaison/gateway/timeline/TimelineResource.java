package org.liaison.gateway.timeline;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.event.EventParameters;

/** Counts events by period. */
@Path("/api/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class TimelineResource {

  private final EventsClient events;

  TimelineResource(EventsClient events) {
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "getTimeline",
      summary = "Count events by period",
      description = "The same selection as the list of events, counted by period and type.")
  public Uni<TimelineResponse> get(
      @Parameter(
              description = "The period.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"year", "month"},
                      defaultValue = "year"))
          @QueryParam("by")
          String by,
      @BeanParam EventParameters parameters) {
    return events
        .timeline(TimelineProtoMapper.toProto(by, parameters))
        .map(TimelineProtoMapper::toResponse);
  }
}

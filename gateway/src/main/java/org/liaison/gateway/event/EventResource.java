package org.liaison.gateway.event;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;

/** Shows the events that the documents tell. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventResource {

  private final EventsClient events;

  EventResource(EventsClient events) {
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "listEvents",
      summary = "List events",
      description =
          "In date order, undated last. Never hypothetical or negated ones; rejected ones only"
              + " where 'status' asks for them.")
  public Uni<EventPageResponse> list(
      @BeanParam EventParameters parameters,
      @Parameter(
              description = "How many items a page may have.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @QueryParam("size")
          String size,
      @Parameter(description = "'next' of the page before.") @QueryParam("cursor") String cursor) {
    ListEventsRequest request = EventFilterProtoMapper.toProto(parameters, size, cursor);
    return events
        .events(request)
        .map(page -> EventProtoMapper.toResponse(page, request.getPageSize()));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getEvent",
      summary = "Get an event",
      description =
          "One event with all its evidence. Its ETag is what changes of it are made from.")
  @APIResponse(
      responseCode = "200",
      description = "The event.",
      headers =
          @Header(
              name = "ETag",
              description = "The revision, to be sent in 'If-Match' with a change.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EventResponse.class)))
  public Uni<RestResponse<EventResponse>> get(
      @Parameter(description = "Id of the event.") @PathParam("id") String id) {
    return events
        .event(Paths.id(id, ErrorCode.EVENT_NOT_FOUND))
        .map(
            event ->
                ResponseBuilder.ok(EventProtoMapper.toResponse(event))
                    .tag(Revision.tag(event.getRevision()))
                    .build());
  }
}

package org.liaison.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.ReviewClient;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;

/** Says which events are one and which are two, and takes steps back. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class IdentityResource {

  private static final String ID = "Id of the event.";
  private static final String IF_MATCH = "The ETag of the event as it was seen.";
  private static final String KEY = "Makes sure that a repeated request is one step.";

  private final ReviewClient review;
  private final EventsClient events;

  IdentityResource(ReviewClient review, EventsClient events) {
    this.review = review;
    this.events = events;
  }

  @POST
  @Path("{id}/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mergeEvents",
      summary = "Merge another event into this one",
      description =
          "Both are one: the passages of the other come over, and whatever is told of it later.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MergeRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The event as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EventResponse.class)))
  public Uni<RestResponse<EventResponse>> merge(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = IF_MATCH,
              required = true,
              schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String event = id(id);
    return Newer.told(
            review.merge(new ReviewRequests(body, key).merge(event, Revision.read(seen))),
            () -> current(event))
        .map(
            merged ->
                ResponseBuilder.ok(EventProtoMapper.toResponse(merged))
                    .tag(Revision.tag(merged.getRevision()))
                    .build());
  }

  @POST
  @Path("{id}/apart")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "tellEventsApart",
      summary = "Tell two events apart",
      description =
          "They are two, however alike they are told: they are not proposed as one again, and no reading joins them.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ApartRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The event as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EventResponse.class)))
  public Uni<RestResponse<EventResponse>> apart(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = IF_MATCH,
              required = true,
              schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String event = id(id);
    return Newer.told(
            review.tellApart(new ReviewRequests(body, key).apart(event, Revision.read(seen))),
            () -> current(event))
        .map(
            told ->
                ResponseBuilder.ok(EventProtoMapper.toResponse(told))
                    .tag(Revision.tag(told.getRevision()))
                    .build());
  }

  @POST
  @Path("{id}/split")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "splitEvent",
      summary = "Split an event",
      description = "Some of its passages become an event of their own.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SplitRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "Both events as they are now; the ETag is the first one's.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SplitResponse.class)))
  public Uni<RestResponse<SplitResponse>> split(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = IF_MATCH,
              required = true,
              schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String event = id(id);
    return Newer.told(
            review.split(new ReviewRequests(body, key).split(event, Revision.read(seen))),
            () -> current(event))
        .map(
            parts ->
                ResponseBuilder.ok(ReviewProtoMapper.toResponse(parts))
                    .tag(Revision.tag(parts.getEvent().getRevision()))
                    .build());
  }

  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "undoStep",
      summary = "Take a step back",
      description =
          "Any step, at any later time: what it changed is as before, everything else stays. Refused while a later step builds on it; the detail names that one. Taking back what took a step back does the step again.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UndoRequest.class)))
  public Uni<StepResponse> undo(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    return review
        .undo(new ReviewRequests(body, key).undo(id(id)))
        .map(ReviewProtoMapper::toResponse);
  }

  private Uni<EventResponse> current(String id) {
    return events.event(id).map(EventProtoMapper::toResponse);
  }

  private static String id(String id) {
    return Paths.id(id, ErrorCode.EVENT_NOT_FOUND);
  }
}

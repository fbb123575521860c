package org.liaison.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.liaison.events.v1.Event;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.ReviewClient;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;

/** Takes the steps of persons on events, and shows who took which. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ReviewResource {

  private static final String ID = "Id of the event.";
  private static final String IF_MATCH = "The ETag of the event as it was seen.";
  private static final String KEY = "Makes sure that a repeated request is one step.";

  private final ReviewClient review;
  private final EventsClient events;

  ReviewResource(ReviewClient review, EventsClient events) {
    this.review = review;
    this.events = events;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addEvent",
      summary = "Add an event",
      description =
          "An event that no reading found, with the passages that tell it. No reading changes or removes it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EventRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The event is in the record.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EventResponse.class)))
  public Uni<RestResponse<EventResponse>> add(
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    return review
        .add(new ReviewRequests(body, key).addition())
        .map(
            event ->
                ResponseBuilder.<EventResponse>created(
                        URI.create("/api/v1/events/" + event.getId()))
                    .entity(EventProtoMapper.toResponse(event))
                    .tag(Revision.tag(event.getRevision()))
                    .build());
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "correctEvent",
      summary = "Correct an event",
      description =
          "Sets single fields, which no reading changes from then on, or releases them to what the documents tell.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CorrectionRequest.class)))
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
  public Uni<RestResponse<EventResponse>> correct(
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
    return answer(
        event,
        review.correct(new ReviewRequests(body, key).correction(event, Revision.read(seen))));
  }

  @POST
  @Path("{id}/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "confirmEvent",
      summary = "Confirm an event",
      description =
          "It stays as it is shown, whatever is read later. Where the operator asks for a second pair of eyes, two persons have to.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionRequest.class)))
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
  public Uni<RestResponse<EventResponse>> confirm(
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
    return decide(id, seen, key, body, ReviewStatus.REVIEW_STATUS_CONFIRMED);
  }

  @POST
  @Path("{id}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "rejectEvent",
      summary = "Reject an event",
      description = "It leaves the timeline and is kept, with the reason.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionRequest.class)))
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
  public Uni<RestResponse<EventResponse>> reject(
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
    return decide(id, seen, key, body, ReviewStatus.REVIEW_STATUS_REJECTED);
  }

  @POST
  @Path("{id}/evidence")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addEvidence",
      summary = "Add passages to an event",
      description = "Each is refused unless the text holds it exactly.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EvidenceRequest.class)))
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
  public Uni<RestResponse<EventResponse>> prove(
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
    return answer(
        event, review.prove(new ReviewRequests(body, key).evidence(event, Revision.read(seen))));
  }

  @GET
  @Path("{id}/history")
  @Operation(
      operationId = "getHistory",
      summary = "Get the history of an event",
      description =
          "Every step that persons took on it: who, when, what and why. It is never altered.")
  public Uni<HistoryResponse> history(@Parameter(description = ID) @PathParam("id") String id) {
    return review.history(id(id)).map(ReviewProtoMapper::toResponse);
  }

  private Uni<RestResponse<EventResponse>> decide(
      String id, String seen, String key, byte[] body, ReviewStatus status) {
    String event = id(id);
    return answer(
        event,
        review.decide(new ReviewRequests(body, key).decision(event, Revision.read(seen), status)));
  }

  private Uni<RestResponse<EventResponse>> answer(String id, Uni<Event> step) {
    return Newer.told(step, () -> current(id))
        .map(
            event ->
                ResponseBuilder.ok(EventProtoMapper.toResponse(event))
                    .tag(Revision.tag(event.getRevision()))
                    .build());
  }

  private Uni<EventResponse> current(String id) {
    return events.event(id).map(EventProtoMapper::toResponse);
  }

  private static String id(String id) {
    return Paths.id(id, ErrorCode.EVENT_NOT_FOUND);
  }
}

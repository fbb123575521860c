package org.liaison.gateway.notice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.liaison.events.v1.Notice;
import org.liaison.gateway.client.NoticesClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.review.DecisionRequest;
import org.liaison.gateway.review.Newer;

/** Takes the steps of persons on notices, each from what the person saw. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticeStepResource {

  private static final String SEEN = "The ETag of the notice as it was seen.";

  private final NoticesClient notices;

  NoticeStepResource(NoticesClient notices) {
    this.notices = notices;
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeNotice",
      summary = "Change a notice",
      description = "Sets the fields that are there; what is left out stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeChange.class)))
  @APIResponse(
      responseCode = "200",
      description = "The notice as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeResponse.class)))
  public Uni<RestResponse<NoticeResponse>> change(
      @Parameter(description = NoticeResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = NoticeResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String notice = NoticeResource.id(id);
    return answer(
        notice, notices.change(new NoticeRequests(body, key).change(notice, Revision.read(seen))));
  }

  @POST
  @Path("{id}/acknowledgements")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acknowledgeNotice",
      summary = "Acknowledge a notice",
      description = "Notes that an actor has taken note of it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AcknowledgementRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The notice as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeResponse.class)))
  public Uni<RestResponse<NoticeResponse>> acknowledge(
      @Parameter(description = NoticeResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = NoticeResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String notice = NoticeResource.id(id);
    return answer(
        notice,
        notices.acknowledge(
            new NoticeRequests(body, key).acknowledgement(notice, Revision.read(seen))));
  }

  @POST
  @Path("{id}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "answerAsk",
      summary = "Answer what a notice asks",
      description = "Notes that one of its asks is answered, and how.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AnswerRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The notice as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeResponse.class)))
  public Uni<RestResponse<NoticeResponse>> answerAsk(
      @Parameter(description = NoticeResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = NoticeResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String notice = NoticeResource.id(id);
    return answer(
        notice, notices.answer(new NoticeRequests(body, key).answer(notice, Revision.read(seen))));
  }

  @POST
  @Path("{id}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "closeNotice",
      summary = "Close a notice",
      description = "It waits for nothing more, and is late no more.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The notice as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeResponse.class)))
  public Uni<RestResponse<NoticeResponse>> close(
      @Parameter(description = NoticeResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = NoticeResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String notice = NoticeResource.id(id);
    return answer(
        notice, notices.close(new NoticeRequests(body, key).closing(notice, Revision.read(seen))));
  }

  private Uni<RestResponse<NoticeResponse>> answer(String id, Uni<Notice> step) {
    return Newer.told(step, () -> notices.find(id).map(NoticeProtoMapper::toResponse))
        .map(NoticeResource::answer);
  }
}

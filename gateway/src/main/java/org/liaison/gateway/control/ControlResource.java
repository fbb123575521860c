package org.liaison.gateway.control;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.gateway.client.ControlsClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.review.Newer;

/** The entries of the control register: what is controlled where, since when and by which act. */
@Path("/api/v1/controls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "controls")
public class ControlResource {

  private static final String ID = "Id of the control.";
  private static final String ETAG = "The revision, for 'If-Match'.";
  private static final String KEY = "A repeated key answers with the first outcome.";

  /** An id, which is none of the other words at its place: those take other methods. */
  private static final String ONE = "{id:(?!comparison$|delays$)[^/]+}";

  private final ControlsClient controls;

  ControlResource(ControlsClient controls) {
    this.controls = controls;
  }

  @GET
  @Operation(
      operationId = "listControls",
      summary = "List controls",
      description = "By the day on which they took effect; those without such a day last.")
  public Uni<ControlPageResponse> list(
      @BeanParam ControlParameters parameters, @BeanParam PageParameters page) {
    ListControlsRequest request = ControlQueryMapper.list(parameters, page);
    return controls
        .list(request)
        .map(found -> ControlProtoMapper.toResponse(found, request.getPageSize()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createControl",
      summary = "Enter a control",
      description =
          "An entry by hand. What the register has already, by jurisdiction, substance, schedule and"
              + " effective date, is refused: change that entry.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ControlRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is in the register.",
      headers = {
        @Header(
            name = HttpHeaders.LOCATION,
            description = "Where it is.",
            schema = @Schema(type = SchemaType.STRING)),
        @Header(
            name = HttpHeaders.ETAG,
            description = ETAG,
            schema = @Schema(type = SchemaType.STRING))
      },
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ControlResponse.class)))
  public Uni<RestResponse<ControlResponse>> create(
      @Parameter(description = KEY) @HeaderParam(IdempotencyKey.HEADER) String key, byte[] body) {
    return controls
        .create(ControlRequests.create(body, IdempotencyKey.read(key)))
        .map(
            control ->
                ResponseBuilder.<ControlResponse>created(
                        URI.create("/api/v1/controls/" + control.getId()))
                    .header(HttpHeaders.ETAG, Revision.tag(control.getRevision()))
                    .entity(ControlProtoMapper.toResponse(control))
                    .build());
  }

  @GET
  @Path(ONE)
  @Operation(
      operationId = "getControl",
      summary = "Get a control",
      description = "An entry of the register with its source and how that was checked.")
  @APIResponse(
      responseCode = "200",
      description = "The entry.",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = ETAG,
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ControlResponse.class)))
  public Uni<RestResponse<ControlResponse>> get(
      @Parameter(description = ID) @PathParam("id") String id) {
    return controls.find(id(id)).map(ControlResource::tagged);
  }

  @PATCH
  @Path(ONE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeControl",
      summary = "Correct a control",
      description = "What is left out stays. No later release of the service changes it back.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ControlRevision.class)))
  @APIResponse(
      responseCode = "200",
      description = "The entry as it is now.",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = ETAG,
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ControlResponse.class)))
  public Uni<RestResponse<ControlResponse>> change(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = "The 'ETag' of what was read.") @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = KEY) @HeaderParam(IdempotencyKey.HEADER) String key,
      byte[] body) {
    String known = id(id);
    long revision = Revision.read(seen);
    return Newer.told(
            controls.update(
                ControlRequests.change(known, revision, body, IdempotencyKey.read(key))),
            () -> controls.find(known).map(ControlProtoMapper::toResponse))
        .map(ControlResource::tagged);
  }

  @GET
  @Path("{id}/history")
  @Operation(
      operationId = "listControlHistory",
      summary = "List the changes of a control",
      description = "Who changed what, when and why; oldest first.")
  public Uni<ControlHistoryResponse> history(
      @Parameter(description = ID) @PathParam("id") String id) {
    return controls.history(id(id)).map(ControlProtoMapper::toResponse);
  }

  private static RestResponse<ControlResponse> tagged(Control control) {
    return ResponseBuilder.ok(ControlProtoMapper.toResponse(control))
        .header(HttpHeaders.ETAG, Revision.tag(control.getRevision()))
        .build();
  }

  private static String id(String id) {
    return Paths.id(id, ErrorCode.CONTROL_NOT_FOUND);
  }
}

package org.liaison.gateway.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.LifecycleClient;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;

/** Says what becomes of a document: its states, its purge, and what stays of it. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class LifecycleResource {

  private final LifecycleClient lifecycle;
  private final boolean purges;

  LifecycleResource(LifecycleClient lifecycle, GatewayConfig config) {
    this.lifecycle = lifecycle;
    this.purges = config.purges();
  }

  @GET
  @Path("{id}/states")
  @Operation(
      operationId = "listStates",
      summary = "List the states of a document",
      description = "Every state that the document was in, with reason and time.")
  public Uni<StatesResponse> states(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    return lifecycle
        .states(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND))
        .map(LifecycleProtoMapper::toResponse);
  }

  @POST
  @Path("{id}/states")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setState",
      summary = "Put a document into another state",
      description =
          "A withdrawn document stays, but is in no list unless 'state' asks for it, and what it tells"
              + " counts no more. The state that it is in already is kept as it is.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StateRequest.class)))
  public Uni<StateResponse> setState(
      @Parameter(description = "Id of the document.") @PathParam("id") String id, byte[] body) {
    return lifecycle
        .setState(LifecycleRequests.state(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND), body))
        .map(LifecycleProtoMapper::toResponse);
  }

  @POST
  @Path("{id}/purge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "purgeDocument",
      summary = "Delete a document for good",
      description =
          "Deletes every version, file and passage of the document; a tombstone stays, and the page is"
              + " not taken in again. Only where the operator allows it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PurgeRequest.class)))
  public Uni<TombstoneResponse> purge(
      @Parameter(description = "Id of the document.") @PathParam("id") String id, byte[] body) {
    requirePurges();
    return lifecycle
        .purge(LifecycleRequests.purge(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND), body))
        .map(LifecycleProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/tombstone")
  @Operation(
      operationId = "getTombstone",
      summary = "Get what stays of a purged document",
      description = "When and why it was purged, and the digests of its versions.")
  public Uni<TombstoneResponse> tombstone(
      @Parameter(description = "Id that the document had.") @PathParam("id") String id) {
    return lifecycle
        .tombstone(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND))
        .map(LifecycleProtoMapper::toResponse);
  }

  @POST
  @Path("{id}/tombstone/lift")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "liftTombstone",
      summary = "Let a purged page be taken in again",
      description = "As another document. Only where the operator allows purges.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LiftRequest.class)))
  public Uni<TombstoneResponse> lift(
      @Parameter(description = "Id that the document had.") @PathParam("id") String id,
      byte[] body) {
    requirePurges();
    return lifecycle
        .lift(LifecycleRequests.lift(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND), body))
        .map(LifecycleProtoMapper::toResponse);
  }

  private void requirePurges() {
    if (!purges) {
      throw new ProblemException(ErrorCode.PURGES_OFF, ErrorCode.PURGES_OFF.detail());
    }
  }
}

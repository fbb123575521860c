package org.liaison.gateway.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.liaison.events.v1.Commitment;
import org.liaison.gateway.client.CommitmentsClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.review.DecisionRequest;
import org.liaison.gateway.review.Newer;

/** Takes the steps of persons on commitments, and shows who took which. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
public class CommitmentReviewResource {

  private static final String ID = "Id of the commitment.";
  private static final String KEY = "Makes sure that a repeated request is one step.";

  private final CommitmentsClient commitments;

  CommitmentReviewResource(CommitmentsClient commitments) {
    this.commitments = commitments;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addCommitment",
      summary = "Add a commitment",
      description = "A commitment that no reading found, with the passages that make it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CommitmentRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The commitment is in the record.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CommitmentResponse.class)))
  public Uni<RestResponse<CommitmentResponse>> add(
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    return commitments
        .add(new CommitmentRequests(body, key).addition())
        .map(
            added ->
                ResponseBuilder.<CommitmentResponse>created(
                        URI.create("/api/v1/commitments/" + added.getId()))
                    .entity(CommitmentProtoMapper.toResponse(added))
                    .tag(Revision.tag(added.getRevision()))
                    .build());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCommitment",
      summary = "Get a commitment",
      description = "Its ETag is what a change of its status is made from.")
  @APIResponse(
      responseCode = "200",
      description = "The commitment.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CommitmentResponse.class)))
  public Uni<RestResponse<CommitmentResponse>> get(
      @Parameter(description = ID) @PathParam("id") String id) {
    return commitments.find(id(id)).map(CommitmentReviewResource::answer);
  }

  @POST
  @Path("{id}/status")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setCommitmentStatus",
      summary = "Say how far a commitment is kept",
      description =
          "With the event or the passages that show it. No reading changes it after that.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StatusRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The commitment as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CommitmentResponse.class)))
  public Uni<RestResponse<CommitmentResponse>> status(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = "The ETag of the commitment as it was seen.",
              required = true,
              schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String commitment = id(id);
    return Newer.told(
            commitments.set(
                new CommitmentRequests(body, key).status(commitment, Revision.read(seen))),
            () -> commitments.find(commitment).map(CommitmentProtoMapper::toResponse))
        .map(CommitmentReviewResource::answer);
  }

  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "undoCommitmentStep",
      summary = "Take the last step on a commitment back",
      description =
          "The last one that is in force. If it was the one that added the commitment, the commitment is"
              + " gone; its history stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionRequest.class)))
  public Uni<CommitmentHistoryResponse> undo(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String commitment = id(id);
    return commitments
        .undo(new CommitmentRequests(body, key).undo(commitment))
        .chain(undone -> commitments.history(commitment))
        .map(CommitmentProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/history")
  @Operation(
      operationId = "getCommitmentHistory",
      summary = "Get the history of a commitment",
      description = "Every step that persons took on it: who, when, what, why, and what shows it.")
  public Uni<CommitmentHistoryResponse> history(
      @Parameter(description = ID) @PathParam("id") String id) {
    return commitments.history(id(id)).map(CommitmentProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/candidates")
  @Operation(
      operationId = "listKeepingCandidates",
      summary = "List events that may show a commitment kept",
      description =
          "Events after it was made in which a promisor took part and that are of its kind or in its words,"
              + " with the reasons. A person decides.")
  public Uni<CandidatesResponse> candidates(
      @Parameter(description = ID) @PathParam("id") String id) {
    return commitments.candidates(id(id)).map(CommitmentProtoMapper::toResponse);
  }

  private static RestResponse<CommitmentResponse> answer(Commitment commitment) {
    return ResponseBuilder.ok(CommitmentProtoMapper.toResponse(commitment))
        .tag(Revision.tag(commitment.getRevision()))
        .build();
  }

  private static String id(String id) {
    return Paths.id(id, ErrorCode.COMMITMENT_NOT_FOUND);
  }
}

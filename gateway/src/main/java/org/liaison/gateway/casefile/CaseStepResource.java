package org.liaison.gateway.casefile;

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
import org.liaison.events.v1.CaseFile;
import org.liaison.gateway.client.CasesClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.review.DecisionRequest;
import org.liaison.gateway.review.Newer;

/** Takes the steps of persons on cases, each from what the person saw. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseStepResource {

  private static final String SEEN = "The ETag of the case as it was seen.";

  private final CasesClient cases;

  CaseStepResource(CasesClient cases) {
    this.cases = cases;
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeCase",
      summary = "Change a case",
      description = "Sets the fields that are there; what is left out stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseChange.class)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> change(
      @Parameter(description = CaseResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = CaseResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String file = CaseResource.id(id);
    return answer(
        file, cases.change(new CaseRequests(body, key).change(file, Revision.read(seen))));
  }

  @POST
  @Path("{id}/requests")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addAssistanceRequest",
      summary = "Add a request for assistance",
      description = "Notes what was asked of whom, and by when. A closed case takes none.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssistanceAdditionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> request(
      @Parameter(description = CaseResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = CaseResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String file = CaseResource.id(id);
    return answer(
        file, cases.request(new CaseRequests(body, key).assistance(file, Revision.read(seen))));
  }

  @POST
  @Path("{id}/requests/{index}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "answerAssistanceRequest",
      summary = "Answer a request for assistance",
      description = "Notes when it was answered and what came of it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssistanceAnswerRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> answerRequest(
      @Parameter(description = CaseResource.ID) @PathParam("id") String id,
      @Parameter(description = "Which of the requests, counted from 0.") @PathParam("index")
          String index,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = CaseResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String file = CaseResource.id(id);
    return answer(
        file,
        cases.answer(new CaseRequests(body, key).answer(file, Revision.read(seen), index(index))));
  }

  @POST
  @Path("{id}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "closeCase",
      summary = "Close a case",
      description = "It waits for nothing more, and nothing of it is overdue.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> close(
      @Parameter(description = CaseResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = CaseResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String file = CaseResource.id(id);
    return answer(
        file, cases.close(new CaseRequests(body, key).closing(file, Revision.read(seen))));
  }

  @POST
  @Path("{id}/reopen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reopenCase",
      summary = "Reopen a case",
      description = "It is worked on again.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The case as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "The new revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> reopen(
      @Parameter(description = CaseResource.ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      @Parameter(description = CaseResource.KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    String file = CaseResource.id(id);
    return answer(
        file, cases.reopen(new CaseRequests(body, key).reopening(file, Revision.read(seen))));
  }

  private Uni<RestResponse<CaseResponse>> answer(String id, Uni<CaseFile> step) {
    return Newer.told(step, () -> cases.find(id).map(CaseProtoMapper::toResponse))
        .map(CaseResource::answer);
  }

  private static int index(String segment) {
    return Paths.index(segment, ErrorCode.ASSISTANCE_REQUEST_NOT_FOUND);
  }
}

package org.liaison.gateway.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
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
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.gateway.book.BookHistoryResponse;
import org.liaison.gateway.book.BookProtoMapper;
import org.liaison.gateway.client.CasesClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;

/** Shows cases, takes new ones in, and shows who did what with them. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseResource {

  static final String ID = "Id of the case.";
  static final String KEY = "Makes sure that a repeated request is one step.";

  private final CasesClient cases;

  CaseResource(CasesClient cases) {
    this.cases = cases;
  }

  @GET
  @Operation(
      operationId = "listCases",
      summary = "List cases",
      description = "What agencies work on together and what is overdue, the newest first.")
  public Uni<CasePageResponse> list(
      @BeanParam CaseParameters parameters, @BeanParam PageParameters page) {
    ListCasesRequest request = CaseProtoMapper.toProto(parameters, page);
    return cases
        .list(request)
        .map(found -> CaseProtoMapper.toResponse(found, request.getPageSize()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addCase",
      summary = "Open a case",
      description =
          "With the agencies, events and documents that belong to it; its reference is unlike all others.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The case is in the record.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> add(
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    return cases
        .add(new CaseRequests(body, key).addition())
        .map(
            added ->
                ResponseBuilder.<CaseResponse>created(URI.create("/api/v1/cases/" + added.getId()))
                    .entity(CaseProtoMapper.toResponse(added))
                    .tag(Revision.tag(added.getRevision()))
                    .build());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCase",
      summary = "Get a case",
      description = "Its ETag is what a step on it is taken from.")
  @APIResponse(
      responseCode = "200",
      description = "The case.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CaseResponse.class)))
  public Uni<RestResponse<CaseResponse>> get(
      @Parameter(description = ID) @PathParam("id") String id) {
    return cases.find(id(id)).map(CaseResource::answer);
  }

  @GET
  @Path("{id}/history")
  @Operation(
      operationId = "getCaseHistory",
      summary = "Get the history of a case",
      description = "Every step that persons took on it: who, when, what, and why.")
  public Uni<BookHistoryResponse> history(@Parameter(description = ID) @PathParam("id") String id) {
    return cases.history(id(id)).map(BookProtoMapper::history);
  }

  static RestResponse<CaseResponse> answer(CaseFile file) {
    return ResponseBuilder.ok(CaseProtoMapper.toResponse(file))
        .tag(Revision.tag(file.getRevision()))
        .build();
  }

  static String id(String id) {
    return Paths.id(id, ErrorCode.CASE_NOT_FOUND);
  }
}

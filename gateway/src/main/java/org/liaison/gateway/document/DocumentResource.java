package org.liaison.gateway.document;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.gateway.client.DocumentsClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;

/** Takes documents in and finds them again. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentResource {

  private final DocumentsClient documents;

  DocumentResource(DocumentsClient documents) {
    this.documents = documents;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = SubmissionWords.ID,
      summary = SubmissionWords.SUMMARY,
      description = SubmissionWords.DESCRIPTION)
  @APIResponse(
      responseCode = "201",
      description = SubmissionWords.CREATED,
      headers =
          @Header(
              name = "Location",
              description = "Where it is.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = SubmissionWords.UNCHANGED,
      content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
  public Uni<RestResponse<SubmissionResponse>> submit(
      @Parameter(description = SubmissionWords.KEY) @HeaderParam(IdempotencyKey.HEADER)
          String idempotencyKey,
      SubmissionRequest request) {
    String key = IdempotencyKey.read(idempotencyKey);
    return documents
        .submit(DocumentProtoMapper.toProto(request, key))
        .map(DocumentProtoMapper::toResponse)
        .map(DocumentResource::answer);
  }

  @GET
  @Operation(
      operationId = "listDocuments",
      summary = "List or search documents",
      description = "Newest publication first; best match first where 'q' is given.")
  public Uni<DocumentPageResponse> list(@BeanParam DocumentParameters parameters) {
    ListDocumentsRequest request = DocumentSearchProtoMapper.toProto(parameters);
    return documents
        .documents(request)
        .map(page -> DocumentSearchProtoMapper.toResponse(page, request.getPageSize()));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDocument",
      summary = "Get a document",
      description = "The document as it stands now, without its text.")
  public Uni<DocumentResponse> get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    return documents
        .document(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND))
        .map(DocumentProtoMapper::toResponse);
  }

  /** 201 with the place of what is new, else 200. */
  static RestResponse<SubmissionResponse> answer(SubmissionResponse submission) {
    URI document = URI.create("/api/v1/documents/" + submission.id());
    return switch (submission.outcome()) {
      case "created" ->
          RestResponse.ResponseBuilder.<SubmissionResponse>created(document)
              .entity(submission)
              .build();
      case "new-version" ->
          RestResponse.ResponseBuilder.<SubmissionResponse>created(
                  URI.create(document + "/versions/" + submission.version()))
              .entity(submission)
              .build();
      default -> RestResponse.ok(submission);
    };
  }
}

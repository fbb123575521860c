package org.liaison.gateway.document;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.gateway.client.DocumentsClient;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;

/**
 * Shows the versions of a document and their texts. The path of the class is that of all documents,
 * because RESTEasy answers 404 in place of 405 where class paths lie inside each other.
 */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class VersionResource {

  private static final String TEXT = "text/plain; charset=utf-8";

  private final DocumentsClient documents;

  VersionResource(DocumentsClient documents) {
    this.documents = documents;
  }

  @GET
  @Path("{id}/versions")
  @Operation(
      operationId = "listVersions",
      summary = "List the versions of a document",
      description = "Every text that was accepted under the document's URL, oldest first.")
  public Uni<VersionsResponse> list(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    return documents
        .versions(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND))
        .map(DocumentProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/versions/{version}")
  @Operation(
      operationId = "getVersion",
      summary = "Get a version",
      description = "One version of a document, without its text.")
  public Uni<VersionResponse> get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the version; the first is 1.") @PathParam("version")
          String version) {
    return version(id, version).map(found -> DocumentProtoMapper.toResponse(found.getVersion()));
  }

  @GET
  @Path("{id}/versions/{version}/text")
  @Produces(TEXT)
  @Operation(
      operationId = "getText",
      summary = "Get the text of a version",
      description = "Exactly the text that offsets count in, in Unicode code points.")
  @APIResponse(
      responseCode = "200",
      description = "The text.",
      headers =
          @Header(
              name = "ETag",
              description = "SHA-256 of the text.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(mediaType = TEXT, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "The client has this text already.")
  public Uni<Response> text(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the version; the first is 1.") @PathParam("version")
          String version,
      @Context Request request) {
    return version(id, version).map(found -> text(found, request));
  }

  @GET
  @Path("{id}/versions/{version}/passage")
  @Operation(
      operationId = "verifyPassage",
      summary = "Verify a passage",
      description = "Tells whether a passage stands in the text at the given offsets.")
  public Uni<PassageResponse> passage(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the version; the first is 1.") @PathParam("version")
          String version,
      @Parameter(
              description = "First code point.",
              required = true,
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
          @QueryParam("start")
          String start,
      @Parameter(
              description = "Code point after the last.",
              required = true,
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
          @QueryParam("end")
          String end,
      @Parameter(description = "The passage.", required = true) @QueryParam("exact") String exact) {
    String document = Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND);
    return documents
        .verify(PassageProtoMapper.toProto(document, Paths.version(version), start, end, exact))
        .map(PassageProtoMapper::toResponse);
  }

  private Uni<GetVersionResponse> version(String id, String version) {
    return documents.version(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND), Paths.version(version));
  }

  private static Response text(GetVersionResponse found, Request request) {
    EntityTag tag = new EntityTag(found.getVersion().getSha256());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null ? unchanged.build() : Response.ok(found.getText()).tag(tag).build();
  }
}

package org.liaison.gateway.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.documents.v1.DiffVersionsRequest;
import org.liaison.gateway.client.LifecycleClient;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.ErrorCode;

/** Shows how the versions of a document differ. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DiffResource {

  private static final int CURRENT = 0;
  private static final String HTML = "text/html; charset=utf-8";

  private final LifecycleClient lifecycle;

  DiffResource(LifecycleClient lifecycle) {
    this.lifecycle = lifecycle;
  }

  @GET
  @Path("{id}/diff")
  @Operation(
      operationId = "diffVersions",
      summary = "Compare two versions",
      description =
          "What a version has and an earlier one has not, by words; Chinese by characters. Long equal"
              + " stretches are abbreviated, their offsets are exact.")
  public Uni<DiffResponse> diff(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = "Number of the version to look at; the current one if left out.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("version")
          String version,
      @Parameter(
              description = "Number of the version to compare with.",
              required = true,
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("against")
          String against) {
    QueryReader reader = new QueryReader();
    int other = reader.number("against", against, 1);
    int looked = version == null ? CURRENT : reader.number("version", version, 1);
    reader.refuse();
    return lifecycle
        .diff(
            DiffVersionsRequest.newBuilder()
                .setDocumentId(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND))
                .setNumber(looked)
                .setAgainst(other)
                .build())
        .map(LifecycleProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/diff.html")
  @Produces(HTML)
  @Operation(
      operationId = "diffPage",
      summary = "Compare two versions, as a page",
      description = "The same as a page to read, with what is new and what is gone marked.")
  @APIResponse(
      responseCode = "200",
      description = "The page.",
      content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
  public Uni<Response> page(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = "Number of the version to look at; the current one if left out.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("version")
          String version,
      @Parameter(
              description = "Number of the version to compare with.",
              required = true,
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("against")
          String against) {
    return diff(id, version, against)
        .map(
            diff ->
                Response.ok(DiffPage.of(diff))
                    .type(HTML)
                    .header(
                        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                    .header("X-Content-Type-Options", "nosniff")
                    .build());
  }
}

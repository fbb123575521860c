package org.liaison.gateway.imports;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.documents.v1.ListImportFailuresRequest;
import org.liaison.documents.v1.ListImportsRequest;
import org.liaison.gateway.client.ImportsClient;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.ErrorCode;

/** Shows imports and ends them. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

  private final ImportsClient imports;

  ImportResource(ImportsClient imports) {
    this.imports = imports;
  }

  @GET
  @Operation(operationId = "listImports", summary = "List imports", description = "Newest first.")
  public Uni<ImportPageResponse> list(@BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListImportsRequest request =
        ListImportsRequest.newBuilder()
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor))
            .build();
    query.refuse();
    return imports
        .list(request)
        .map(page -> ImportProtoMapper.toResponse(page, request.getPageSize()));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getImport",
      summary = "Get an import",
      description = "How far it is, and the line to go on with if it was interrupted.")
  public Uni<ImportResponse> get(
      @Parameter(description = "Id of the import.") @PathParam("id") String id) {
    return imports.find(id(id)).map(ImportProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/failures")
  @Operation(
      operationId = "listImportFailures",
      summary = "List the lines that were not taken",
      description = "In their order, each with the reason that a single submission would get.")
  public Uni<ImportFailurePageResponse> failures(
      @Parameter(description = "Id of the import.") @PathParam("id") String id,
      @BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListImportFailuresRequest request =
        ListImportFailuresRequest.newBuilder()
            .setId(id(id))
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor))
            .build();
    query.refuse();
    return imports
        .failures(request)
        .map(page -> ImportProtoMapper.toResponse(page, request.getPageSize()));
  }

  @POST
  @Path("{id}/cancel")
  @Operation(
      operationId = "cancelImport",
      summary = "Cancel an import",
      description = "Takes no further line; what is kept stays. After the end it changes nothing.")
  public Uni<ImportResponse> cancel(
      @Parameter(description = "Id of the import.") @PathParam("id") String id) {
    return imports.cancel(id(id)).map(ImportProtoMapper::toResponse);
  }

  private static String id(String id) {
    return Paths.id(id, ErrorCode.IMPORT_NOT_FOUND);
  }
}

package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListClaimsResponse;
import org.liaison.gateway.claim.ClaimParameters;
import org.liaison.gateway.claim.ClaimProtoMapper;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.PagedLists;
import org.liaison.gateway.input.QueryReader;

/** Gives the list of claims out whole, as a file. */
@Path("/api/v1/claims")
@Tag(name = "statements")
public class ClaimExportResource {

  private final EventsClient events;
  private final PagedLists lists;
  private final ExportFiles files;
  private final ObjectMapper json;

  ClaimExportResource(EventsClient events, PagedLists lists, ExportFiles files, ObjectMapper json) {
    this.events = events;
    this.lists = lists;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path(ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportClaims",
      summary = "Export claims",
      description =
          "All claims of a selection as one file, in the order of the list. 'format' "
              + "alone decides what comes, not 'Accept'. `csv`: RFC 4180, a row a claim. "
              + "`json-ld`: linked data, the passages as W3C Web Annotations. `ndjson`: each "
              + "claim as the list shows it, one a line. A file that cannot be finished is cut "
              + "off: the connection breaks.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      headers =
          @Header(
              name = "Content-Disposition",
              description = "A name to save it under.",
              schema = @Schema(type = SchemaType.STRING)),
      content = {
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = MediaTypes.LINES, schema = @Schema(type = SchemaType.STRING))
      })
  public Multi<byte[]> export(
      @BeanParam ClaimParameters parameters,
      @Parameter(
              description = "What to write.",
              required = true,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"csv", "json-ld", "ndjson"}))
          @QueryParam("format")
          String format) {
    QueryReader reader = new QueryReader();
    ListClaimsRequest.Builder selection =
        ClaimProtoMapper.selection(parameters, reader).setPageSize(PagedLists.PAGE);
    return files.file(
        Book.claims(json),
        format,
        reader,
        () ->
            lists
                .pages(
                    token -> events.claims(selection.setPageToken(token).build()),
                    ListClaimsResponse::getNextPageToken)
                .map(
                    page ->
                        page.getClaimsList().stream().map(ClaimProtoMapper::toResponse).toList()));
  }
}

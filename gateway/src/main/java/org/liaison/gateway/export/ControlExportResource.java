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
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.gateway.client.ControlsClient;
import org.liaison.gateway.client.PagedLists;
import org.liaison.gateway.control.ControlParameters;
import org.liaison.gateway.control.ControlProtoMapper;
import org.liaison.gateway.control.ControlQueryMapper;
import org.liaison.gateway.input.QueryReader;

/** Gives the control register out whole, as a file. */
@Path("/api/v1/controls")
@Tag(name = "controls")
public class ControlExportResource {

  private final ControlsClient controls;
  private final PagedLists lists;
  private final ExportFiles files;
  private final ObjectMapper json;

  ControlExportResource(
      ControlsClient controls, PagedLists lists, ExportFiles files, ObjectMapper json) {
    this.controls = controls;
    this.lists = lists;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path(ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportControls",
      summary = "Export controls",
      description =
          "All entries of a selection as one file, in the order of the list. 'format' "
              + "alone decides what comes, not 'Accept'. `csv`: RFC 4180, a row an entry. "
              + "`json-ld`: linked data, the passages as W3C Web Annotations. `ndjson`: each "
              + "entry as the list shows it, one a line. A file that cannot be finished is cut "
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
      @BeanParam ControlParameters parameters,
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
    ListControlsRequest.Builder selection =
        ControlQueryMapper.selection(parameters, reader).setPageSize(PagedLists.PAGE);
    return files.file(
        Book.controls(json),
        format,
        reader,
        () ->
            lists
                .pages(
                    token -> controls.list(selection.setPageToken(token).build()),
                    ListControlsResponse::getNextPageToken)
                .map(
                    page ->
                        page.getControlsList().stream()
                            .map(ControlProtoMapper::toResponse)
                            .toList()));
  }
}

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
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.gateway.client.NoticesClient;
import org.liaison.gateway.client.PagedLists;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.notice.NoticeParameters;
import org.liaison.gateway.notice.NoticeProtoMapper;

/** Gives the list of notices out whole, as a file. */
@Path("/api/v1/notices")
@Tag(name = "notices")
public class NoticeExportResource {

  private final NoticesClient notices;
  private final PagedLists lists;
  private final ExportFiles files;
  private final ObjectMapper json;

  NoticeExportResource(
      NoticesClient notices, PagedLists lists, ExportFiles files, ObjectMapper json) {
    this.notices = notices;
    this.lists = lists;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path(ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportNotices",
      summary = "Export notices",
      description =
          "All notices of a selection as one file, the newest first. 'format' alone "
              + "decides what comes, not 'Accept'. `csv`: RFC 4180, a row a notice. `json-ld`: "
              + "linked data, the passages as W3C Web Annotations. `ndjson`: each notice as the "
              + "list shows it, one a line. A file that cannot be finished is cut off: the "
              + "connection breaks.")
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
      @BeanParam NoticeParameters parameters,
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
    ListNoticesRequest.Builder selection =
        NoticeProtoMapper.selection(parameters, reader).setPageSize(PagedLists.PAGE);
    return files.file(
        Book.notices(json),
        format,
        reader,
        () ->
            lists
                .pages(
                    token -> notices.list(selection.setPageToken(token).build()),
                    ListNoticesResponse::getNextPageToken)
                .map(
                    page ->
                        page.getNoticesList().stream()
                            .map(NoticeProtoMapper::toResponse)
                            .toList()));
  }
}

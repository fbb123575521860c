package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.events.v1.ListCasesResponse;
import org.liaison.gateway.casefile.CaseParameters;
import org.liaison.gateway.casefile.CaseProtoMapper;
import org.liaison.gateway.client.CasesClient;
import org.liaison.gateway.client.PagedLists;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.ErrorCode;

/** Gives the list of cases out whole, and one case with all that belongs to it, as files. */
@Path("/api/v1/cases")
@Tag(name = "cases")
public class CaseExportResource {

  private final CasesClient cases;
  private final CaseParts parts;
  private final PagedLists lists;
  private final ExportFiles files;
  private final ObjectMapper json;

  CaseExportResource(
      CasesClient cases, CaseParts parts, PagedLists lists, ExportFiles files, ObjectMapper json) {
    this.cases = cases;
    this.parts = parts;
    this.lists = lists;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path(ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportCases",
      summary = "Export cases",
      description =
          "All cases of a selection as one file, the newest first. 'format' alone decides "
              + "what comes, not 'Accept'. `csv`: RFC 4180, a row a case. `json-ld`: linked "
              + "data, the passages as W3C Web Annotations. `ndjson`: each case as the list "
              + "shows it, one a line. `stix`: a STIX 2.1 bundle of groupings and identities. A "
              + "file that cannot be finished is cut off: the connection breaks.")
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
        @Content(mediaType = MediaTypes.LINES, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.STIX, schema = @Schema(type = SchemaType.OBJECT))
      })
  public Multi<byte[]> export(
      @BeanParam CaseParameters parameters,
      @Parameter(
              description = "What to write.",
              required = true,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"csv", "json-ld", "ndjson", "stix"}))
          @QueryParam("format")
          String format) {
    QueryReader reader = new QueryReader();
    ListCasesRequest.Builder selection =
        CaseProtoMapper.selection(parameters, reader).setPageSize(PagedLists.PAGE);
    return files.file(
        Book.cases(json),
        format,
        reader,
        () ->
            lists
                .pages(
                    token -> cases.list(selection.setPageToken(token).build()),
                    ListCasesResponse::getNextPageToken)
                .map(
                    page ->
                        page.getCasesList().stream().map(CaseProtoMapper::toResponse).toList()));
  }

  @GET
  @Path("{id}/" + ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportCase",
      summary = "Export a case",
      description =
          "One case with all that belongs to it as one file. `ndjson`: the case, its "
              + "events and its documents, one a line, each under the word that says what it "
              + "is. `json-ld`: the same as linked data. `stix`: a STIX 2.1 bundle of its "
              + "events as reports and of the case as the grouping of them. All others: its "
              + "events, as an export of events has them. What is gone from the record is left "
              + "out.")
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
        @Content(mediaType = MediaTypes.LINES, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.CALENDAR, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.ATOM, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = MediaTypes.STIX, schema = @Schema(type = SchemaType.OBJECT))
      })
  public Multi<byte[]> exportOne(
      @Parameter(description = "Id of the case.") @PathParam("id") String id,
      @Parameter(
              description = "What to write.",
              required = true,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        "csv",
                        "json-ld",
                        "ndjson",
                        "icalendar",
                        "atom",
                        "timelinejs",
                        "plover",
                        "stix"
                      }))
          @QueryParam("format")
          String format) {
    String known = Paths.id(id, ErrorCode.CASE_NOT_FOUND);
    return files.file(
        Book.wholeCase(json), format, new QueryReader(), () -> lists.one(parts.of(known)));
  }
}

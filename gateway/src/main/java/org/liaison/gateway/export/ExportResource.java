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
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.gateway.client.ExportsClient;
import org.liaison.gateway.event.EventFilterProtoMapper;
import org.liaison.gateway.event.EventParameters;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.input.QueryReader;

/**
 * Gives the list of events out whole, as a file. The path of the class is that of all events,
 * because RESTEasy answers 404 in place of 405 where class paths lie inside each other.
 */
@Path("/api/v1/events")
@Tag(name = "events")
public class ExportResource {

  private final ExportsClient exports;
  private final ExportFiles files;
  private final ObjectMapper json;

  ExportResource(ExportsClient exports, ExportFiles files, ObjectMapper json) {
    this.exports = exports;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path(ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportEvents",
      summary = "Export events",
      description =
          "All events of a selection as one file, in the order of the list, each with at most 20"
              + " passages. 'format' alone decides what comes, not 'Accept'. `csv`: RFC 4180, a row"
              + " an event. `json-ld`: schema.org events, their passages as W3C Web Annotations."
              + " `ndjson`: each event as the list shows it, one a line. `icalendar`: RFC 5545, events"
              + " of at most 31 days. `atom`: RFC 4287, an entry an event. `timelinejs`: what"
              + " TimelineJS reads, dated events. `plover`: PLOVER records, one a line, events that"
              + " PLOVER has a category for. `stix`: a STIX 2.1 bundle of reports and identities."
              + " A file that cannot be finished is cut off: the connection breaks.")
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
  public Multi<byte[]> export(
      @BeanParam EventParameters parameters,
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
    QueryReader reader = new QueryReader();
    ExportEventsRequest selection =
        ExportEventsRequest.newBuilder()
            .setFilter(EventFilterProtoMapper.toProto(parameters, reader))
            .build();
    return files.file(
        Book.events(json),
        format,
        reader,
        () ->
            exports
                .events(selection)
                .map(batch -> batch.stream().map(EventProtoMapper::toResponse).toList()));
  }
}

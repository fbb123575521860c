package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
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
import org.liaison.events.v1.ListInstrumentsRequest;
import org.liaison.events.v1.ListInstrumentsResponse;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.PagedLists;
import org.liaison.gateway.client.RegistersClient;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.reference.ReferenceProtoMapper;
import org.liaison.gateway.reference.RegistersProtoMapper;

/** Gives the lists of mechanisms and instruments out whole, as files. */
@Path("/api/v1")
@Tag(name = "reference")
public class RegisterExportResource {

  private final EventsClient events;
  private final RegistersClient registers;
  private final PagedLists lists;
  private final ExportFiles files;
  private final ObjectMapper json;

  RegisterExportResource(
      EventsClient events,
      RegistersClient registers,
      PagedLists lists,
      ExportFiles files,
      ObjectMapper json) {
    this.events = events;
    this.registers = registers;
    this.lists = lists;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path("mechanisms/" + ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportMechanisms",
      summary = "Export mechanisms",
      description =
          "All mechanisms as one file. 'format' alone decides what comes, not 'Accept'. "
              + "`csv`: RFC 4180, a row a mechanism. `json-ld`: linked data, the passages as "
              + "W3C Web Annotations. `ndjson`: each mechanism as the list shows it, one a "
              + "line. `icalendar`: RFC 5545, the next session where it is announced, else the "
              + "day by which one is to be expected. A file that cannot be finished is cut off: "
              + "the connection breaks.")
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
        @Content(mediaType = MediaTypes.CALENDAR, schema = @Schema(type = SchemaType.STRING))
      })
  public Multi<byte[]> mechanisms(
      @Parameter(
              description = "What to write.",
              required = true,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"csv", "json-ld", "ndjson", "icalendar"}))
          @QueryParam("format")
          String format) {
    return files.file(
        Book.mechanisms(json),
        format,
        new QueryReader(),
        () ->
            lists.one(
                events
                    .mechanisms()
                    .map(all -> all.stream().map(ReferenceProtoMapper::mechanism).toList())
                    .toMulti()));
  }

  @GET
  @Path("instruments/" + ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportInstruments",
      summary = "Export instruments",
      description =
          "All instruments of a selection as one file. 'format' alone decides what comes, "
              + "not 'Accept'. `csv`: RFC 4180, a row an instrument. `json-ld`: linked data, "
              + "the passages as W3C Web Annotations. `ndjson`: each instrument as the list "
              + "shows it, one a line. A file that cannot be finished is cut off: the "
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
  public Multi<byte[]> instruments(
      @Parameter(description = "Id of an actor that concluded it.") @QueryParam("party")
          String party,
      @Parameter(description = "Part of a name, in English or Chinese.") @QueryParam("q")
          String query,
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
    ListInstrumentsRequest request =
        ListInstrumentsRequest.newBuilder()
            .setParty(reader.text(party))
            .setQuery(reader.text(query))
            .build();
    return files.file(
        Book.instruments(json),
        format,
        reader,
        () ->
            lists.one(
                registers
                    .instruments(request)
                    .map(ListInstrumentsResponse::getInstrumentsList)
                    .map(all -> all.stream().map(RegistersProtoMapper::toResponse).toList())
                    .toMulti()));
  }
}

package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.events.v1.Subscription;
import org.liaison.gateway.client.ExportsClient;
import org.liaison.gateway.client.SubscriptionsClient;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.ErrorCode;

/** Gives out what a saved filter finds: an Atom feed or a calendar at an address that stays. */
@Path("/api/v1/subscriptions")
@Tag(name = "subscriptions")
public class SavedFilterExportResource {

  private final SubscriptionsClient subscriptions;
  private final ExportsClient exports;
  private final ExportFiles files;
  private final ObjectMapper json;

  SavedFilterExportResource(
      SubscriptionsClient subscriptions,
      ExportsClient exports,
      ExportFiles files,
      ObjectMapper json) {
    this.subscriptions = subscriptions;
    this.exports = exports;
    this.files = files;
    this.json = json;
  }

  @GET
  @Path("{id}/" + ExportAddress.NAME)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "exportSubscription",
      summary = "Follow a saved filter",
      description =
          "All events that the filter finds, as they are exported elsewhere: `atom` for feed"
              + " readers, `icalendar` for calendars, with planned events among them.")
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
      @Parameter(description = "Id of the subscription.") @PathParam("id") String id,
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
    String subscription = Paths.id(id, ErrorCode.SUBSCRIPTION_NOT_FOUND);
    return files.file(Book.events(json), format, new QueryReader(), () -> found(subscription));
  }

  private Multi<List<EventResponse>> found(String id) {
    Uni<Subscription> subscription = subscriptions.find(id);
    return subscription
        .map(known -> known.getFields().getFilter())
        .map(filter -> ExportEventsRequest.newBuilder().setFilter(filter).build())
        .onItem()
        .transformToMulti(exports::events)
        .map(batch -> batch.stream().map(EventProtoMapper::toResponse).toList());
  }
}

package org.liaison.gateway.reference;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.gateway.client.EventsClient;

/** Shows what events refer to: actors, areas and mechanisms. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public class ReferenceResource {

  private final EventsClient events;

  ReferenceResource(EventsClient events) {
    this.events = events;
  }

  @GET
  @Path("actors")
  @Operation(
      operationId = "listActors",
      summary = "List actors",
      description = "The states, agencies, organisations and persons that the lexicon knows.")
  public Uni<ActorsResponse> actors(
      @Parameter(
              description = "What they are.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"state", "agency", "organisation", "person"}))
          @QueryParam("kind")
          String kind,
      @Parameter(description = "Part of a name or alias.") @QueryParam("q") String query) {
    return events
        .actors(ReferenceProtoMapper.toProto(kind, query))
        .map(ReferenceProtoMapper::actors);
  }

  @GET
  @Path("areas")
  @Operation(
      operationId = "listAreas",
      summary = "List areas",
      description = "The areas of cooperation, each with how many events belong to it.")
  public Uni<AreasResponse> areas() {
    return events.areas().map(ReferenceProtoMapper::areas);
  }

  @GET
  @Path("mechanisms")
  @Operation(
      operationId = "listMechanisms",
      summary = "List mechanisms",
      description = "Working groups, dialogues and the like, each with its life so far.")
  public Uni<MechanismsResponse> mechanisms() {
    return events.mechanisms().map(ReferenceProtoMapper::mechanisms);
  }
}

package org.liaison.gateway.reference;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.ListInstrumentsRequest;
import org.liaison.gateway.client.RegistersClient;
import org.liaison.gateway.input.QueryReader;

/** Shows single mechanisms with their lives, and instruments with what names them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public class RegistersResource {

  private final RegistersClient registers;

  RegistersResource(RegistersClient registers) {
    this.registers = registers;
  }

  @GET
  @Path("mechanisms/{id}")
  @Operation(
      operationId = "getMechanism",
      summary = "Get a mechanism",
      description =
          "With every event that shows its life, and the passages: what changed its status, and its"
              + " sessions.")
  public Uni<MechanismLifeResponse> mechanism(
      @Parameter(description = "Id of the mechanism.") @PathParam("id") String id) {
    return registers.mechanism(id).map(RegistersProtoMapper::toResponse);
  }

  @GET
  @Path("instruments")
  @Operation(
      operationId = "listInstruments",
      summary = "List instruments",
      description = "Conventions, agreements, memoranda and statements that the lexicon knows.")
  public Uni<InstrumentsResponse> instruments(
      @Parameter(description = "Id of an actor that concluded it.") @QueryParam("party")
          String party,
      @Parameter(description = "Part of a name, in English or Chinese.") @QueryParam("q")
          String query) {
    QueryReader reader = new QueryReader();
    return registers
        .instruments(
            ListInstrumentsRequest.newBuilder()
                .setParty(reader.text(party))
                .setQuery(reader.text(query))
                .build())
        .map(RegistersProtoMapper::toResponse);
  }

  @GET
  @Path("instruments/{id}")
  @Operation(
      operationId = "getInstrument",
      summary = "Get an instrument",
      description = "With the events and the commitments whose passages name it.")
  public Uni<NamedInstrumentResponse> instrument(
      @Parameter(description = "Id of the instrument.") @PathParam("id") String id) {
    return registers.instrument(id).map(RegistersProtoMapper::toResponse);
  }
}

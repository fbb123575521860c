package org.liaison.gateway.control;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.CompareControlsRequest;
import org.liaison.gateway.client.ControlsClient;

/** What the control register says of jurisdictions beside each other. */
@Path("/api/v1/controls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "controls")
public class ControlComparisonResource {

  private final ControlsClient controls;

  ControlComparisonResource(ControlsClient controls) {
    this.controls = controls;
  }

  @GET
  @Path("comparison")
  @Operation(
      operationId = "compareControls",
      summary = "Compare two jurisdictions",
      description =
          "What one of them alone, the other alone, and both control on a day. A control of a class"
              + " counts for every substance of it.")
  public Uni<ComparisonResponse> comparison(
      @Parameter(description = "Id of a state, or 'un'.", required = true, example = "china")
          @QueryParam("of")
          String of,
      @Parameter(description = "Another one.", required = true, example = "united-states")
          @QueryParam("with")
          String with,
      @Parameter(description = "The day.", required = true, example = "2024-07-01")
          @QueryParam("on")
          String on) {
    CompareControlsRequest request = ControlQueryMapper.comparison(of, with, on);
    return controls
        .compare(request)
        .map(compared -> ControlProtoMapper.toResponse(compared, request.getOn()));
  }

  @GET
  @Path("delays")
  @Operation(
      operationId = "listControlDelays",
      summary = "List how long after the conventions a state controlled",
      description =
          "For every substance that the conventions control: its first international and its first"
              + " national control, and the days between them, as a range where dates are wide.")
  public Uni<DelaysResponse> delays(
      @Parameter(description = "Id of a state.", required = true, example = "china")
          @QueryParam("jurisdiction")
          String jurisdiction,
      @Parameter(
              description = "Substances of one kind alone.",
              schema = @Schema(enumeration = {"substance", "class", "precursor"}))
          @QueryParam("kind")
          String kind) {
    return controls
        .delays(ControlQueryMapper.delays(jurisdiction, kind))
        .map(ControlProtoMapper::toResponse);
  }
}

package org.liaison.gateway.control;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which controls to select, as the query says it. */
public class ControlParameters {

  @Parameter(
      description = "Id of a state, or 'un' for the international conventions.",
      example = "china")
  @QueryParam("jurisdiction")
  String jurisdiction;

  @Parameter(description = "Id of a substance or class.", example = "fentanyl-class")
  @QueryParam("substance")
  String substance;

  @Parameter(
      description = "What is controlled.",
      schema = @Schema(enumeration = {"substance", "class", "precursor"}))
  @QueryParam("kind")
  String kind;

  @Parameter(
      description =
          "Those that are in force on this day; 'certain' tells those whose dates are too wide for it.",
      example = "2024-07-01")
  @QueryParam("on")
  String on;

  @Parameter(description = "Words in the names or the basis.")
  @QueryParam("q")
  String query;
}

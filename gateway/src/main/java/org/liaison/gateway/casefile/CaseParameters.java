package org.liaison.gateway.casefile;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cases to select, as the query says it. */
public class CaseParameters {

  @Parameter(
      description = "Whether it is still worked on.",
      schema = @Schema(enumeration = {"open", "closed"}))
  @QueryParam("status")
  String status;

  @Parameter(description = "Id of an actor who works on it.")
  @QueryParam("agency")
  String agency;

  @Parameter(description = "Id of an event that belongs to it.")
  @QueryParam("event")
  String event;

  @Parameter(description = "Id of a document that belongs to it.")
  @QueryParam("document")
  String document;

  @Parameter(description = "Words in reference, title or summary.")
  @QueryParam("q")
  String query;

  @Parameter(
      description = "Only open ones with a request that is overdue.",
      schema = @Schema(enumeration = "true"))
  @QueryParam("overdue")
  String overdue;
}

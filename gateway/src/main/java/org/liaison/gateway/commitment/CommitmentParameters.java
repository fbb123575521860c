package org.liaison.gateway.commitment;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which commitments to select, as the query says it. */
public class CommitmentParameters {

  @Parameter(description = "Id of a document that tells the commitment.")
  @QueryParam("document")
  String document;

  @Parameter(description = "Id of an actor who promised.")
  @QueryParam("promisor")
  String promisor;

  @Parameter(description = "Area id.")
  @QueryParam("area")
  String area;

  @Parameter(
      description = "How far it is kept.",
      schema =
          @Schema(
              enumeration = {
                "open",
                "under-way",
                "kept",
                "partly-kept",
                "broken",
                "withdrawn",
                "lapsed"
              }))
  @QueryParam("status")
  String status;

  @Parameter(
      description = "Only those whose term has passed while they are open or under way.",
      schema = @Schema(enumeration = "true"))
  @QueryParam("overdue")
  String overdue;

  @Parameter(description = "Those that may have been made in or after this year, month or day.")
  @QueryParam("from")
  String from;

  @Parameter(description = "Those that may have been made in or before this year, month or day.")
  @QueryParam("to")
  String to;

  @Parameter(description = "Those whose term may lie in or after this year, month or day.")
  @QueryParam("dueFrom")
  String dueFrom;

  @Parameter(description = "Those whose term may lie in or before this year, month or day.")
  @QueryParam("dueTo")
  String dueTo;

  @Parameter(description = "Words in what was promised.")
  @QueryParam("q")
  String query;
}

package org.liaison.gateway.event;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which events to select, as the query says it; lists and the timeline share it. */
public class EventParameters {

  @Parameter(
      description = "Events that may lie in or after this year, month or day.",
      example = "2024-01")
  @QueryParam("from")
  String from;

  @Parameter(
      description = "Events that may lie in or before this year, month or day.",
      example = "2024-12")
  @QueryParam("to")
  String to;

  @Parameter(
      description =
          "Event types, repeated or separated by commas: meeting, visit, agreement, mechanism,"
              + " control, enforcement, sanction, exchange, assistance, statement, legislation,"
              + " report, threat.",
      example = "meeting")
  @QueryParam("type")
  List<String> types;

  @Parameter(description = "Area ids, repeated or separated by commas.")
  @QueryParam("area")
  List<String> areas;

  @Parameter(description = "Actor ids, repeated or separated by commas.")
  @QueryParam("actor")
  List<String> actors;

  @Parameter(description = "Mechanism id.")
  @QueryParam("mechanism")
  String mechanism;

  @Parameter(description = "Id of a document that tells the event.")
  @QueryParam("document")
  String document;

  @Parameter(
      description =
          "Review status, repeated or separated by commas: reported, confirmed, rejected,"
              + " withdrawn, merged. Without it reported and confirmed.")
  @QueryParam("status")
  List<String> statuses;

  @Parameter(description = "Words in the title or in the passages.")
  @QueryParam("q")
  String query;
}

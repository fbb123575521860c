package org.liaison.gateway.notice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notices to select, as the query says it. */
public class NoticeParameters {

  @Parameter(
      description = "How urgent it is.",
      schema = @Schema(enumeration = {"information", "watch", "warning", "alert"}))
  @QueryParam("grade")
  String grade;

  @Parameter(description = "Id of a substance.")
  @QueryParam("substance")
  String substance;

  @Parameter(description = "Area id.")
  @QueryParam("area")
  String area;

  @Parameter(
      description = "Whether it waits for anything.",
      schema = @Schema(enumeration = {"open", "closed"}))
  @QueryParam("status")
  String status;

  @Parameter(
      description = "Only open ones with an ask whose term has passed without an answer.",
      schema = @Schema(enumeration = "true"))
  @QueryParam("late")
  String late;

  @Parameter(description = "Words in title or text.")
  @QueryParam("q")
  String query;
}

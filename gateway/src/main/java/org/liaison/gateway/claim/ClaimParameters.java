package org.liaison.gateway.claim;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which claims to select, as the query says it. */
public class ClaimParameters {

  @Parameter(description = "Id of a document that tells the claim.")
  @QueryParam("document")
  String document;

  @Parameter(description = "Part of the speaker's name or affiliation.")
  @QueryParam("speaker")
  String speaker;

  @Parameter(description = "Actor ids, repeated or separated by commas.")
  @QueryParam("actor")
  List<String> actors;

  @Parameter(description = "Those published in or after this year, month or day.")
  @QueryParam("from")
  String from;

  @Parameter(description = "Those published in or before this year, month or day.")
  @QueryParam("to")
  String to;

  @Parameter(description = "Words in what is said.")
  @QueryParam("q")
  String query;
}

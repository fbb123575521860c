package org.liaison.gateway.document;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What to select of the documents, as the query says it. */
public class DocumentParameters {

  @Parameter(description = "Words, \"phrases\" and -excluded words, English or Chinese.")
  @QueryParam("q")
  String query;

  @Parameter(description = "Language (BCP 47) and everything below it: 'zh' finds 'zh-Hans'.")
  @QueryParam("language")
  String language;

  @Parameter(
      description = "The form in which it was published.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "news",
                "commentary",
                "joint-statement",
                "agreement",
                "release",
                "notice",
                "briefing",
                "other"
              }))
  @QueryParam("kind")
  String kind;

  @Parameter(description = "Who published it.")
  @QueryParam("publisher")
  String publisher;

  @Parameter(description = "Published in or after this year, month or day.", example = "2024-01")
  @QueryParam("from")
  String from;

  @Parameter(description = "Published in or before this year, month or day.", example = "2024-12")
  @QueryParam("to")
  String to;

  @Parameter(
      description = "How many items a page may have.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @QueryParam("size")
  String size;

  @Parameter(description = "'next' of the page before.")
  @QueryParam("cursor")
  String cursor;
}

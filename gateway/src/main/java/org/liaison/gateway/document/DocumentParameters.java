package org.liaison.gateway.document;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What to select of the documents, as the query says it. */
public class DocumentParameters {

  @Parameter(
      description =
          "Words, \"phrases\", -excluded words and OR, English or Chinese (either script).")
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
      description =
          "Whether the search also finds what the list of aliases holds to be the same, in both"
              + " languages: 'fentanyl' and '芬太尼'.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"true", "false"},
              defaultValue = "true"))
  @QueryParam("expand")
  String expand;

  @Parameter(
      description = "How the documents stand; by default all but withdrawn ones.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"current", "source-changed", "source-unavailable", "withdrawn"}))
  @QueryParam("state")
  String state;

  @Parameter(
      description = "Order; by default 'relevance' where 'q' is given, else 'newest'.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"relevance", "newest", "oldest"}))
  @QueryParam("sort")
  String sort;

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

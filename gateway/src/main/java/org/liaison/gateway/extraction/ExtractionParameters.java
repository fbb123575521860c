package org.liaison.gateway.extraction;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stretch of an extraction to show, as the query says it. */
public class ExtractionParameters {

  /** One document has seldom more, and who looks at it wants all. */
  static final int DEFAULT_SIZE = 200;

  @Parameter(
      description =
          "How many findings and uncoded passages, together, a page may have; fewer if they are"
              + " very long.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "200"))
  @QueryParam("size")
  String size;

  @Parameter(
      description =
          "'next' of the page before. Refused once the document has been read again: start over.")
  @QueryParam("cursor")
  String cursor;
}

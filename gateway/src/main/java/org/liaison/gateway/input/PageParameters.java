package org.liaison.gateway.input;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public class PageParameters {

  @Parameter(
      description = "How many items a page may have.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @QueryParam("size")
  public String size;

  @Parameter(description = "'next' of the page before.")
  @QueryParam("cursor")
  public String cursor;
}

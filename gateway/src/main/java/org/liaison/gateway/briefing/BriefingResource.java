package org.liaison.gateway.briefing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Writes briefings: what one side may lay before the other. */
@Path("/api/v1/briefings")
@Produces({MediaType.APPLICATION_JSON, "text/markdown", MediaType.TEXT_HTML})
@Tag(name = "briefings")
public class BriefingResource {

  private final BriefingSources sources;

  BriefingResource(BriefingSources sources) {
    this.sources = sources;
  }

  @GET
  @Operation(
      operationId = "getBriefing",
      summary = "Get a briefing",
      description =
          "The events, controls, commitments, notices and claims of one side in a period, with numbered"
              + " passages: what the side and its agencies took part in, controlled, promised, warned of and"
              + " said. The same record gives the same"
              + " briefing, byte for byte.")
  @APIResponse(
      responseCode = "200",
      description = "The briefing.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Briefing.class)),
        @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
      })
  public Uni<RestResponse<Object>> briefing(
      @Parameter(
              description = "Id of the actor whose record it is; its agencies are part of it.",
              required = true,
              example = "china")
          @QueryParam("side")
          String side,
      @Parameter(description = "Area ids, repeated or separated by commas; all without it.")
          @QueryParam("area")
          List<String> areas,
      @Parameter(description = "First year, month or day.", required = true, example = "2024-01")
          @QueryParam("from")
          String from,
      @Parameter(description = "Last year, month or day.", required = true, example = "2024-06")
          @QueryParam("to")
          String to,
      @Parameter(
              description = "How it is written.",
              schema =
                  @Schema(
                      enumeration = {"json", "markdown", "html"},
                      defaultValue = "json"))
          @QueryParam("format")
          String format) {
    BriefingRequest request = BriefingRequest.of(side, areas, from, to, format);
    return sources
        .material(request)
        .chain(
            material ->
                sources
                    .documents(material.documents())
                    .map(documents -> new BriefingComposer(documents).compose(request, material)))
        .map(briefing -> answer(request.format(), briefing));
  }

  private static RestResponse<Object> answer(BriefingFormat format, Briefing briefing) {
    Object written =
        switch (format) {
          case JSON -> briefing;
          case MARKDOWN -> BriefingMarkdown.write(briefing);
          case HTML -> BriefingHtml.write(briefing);
        };
    return ResponseBuilder.ok(written)
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }
}

package org.liaison.gateway.source;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.liaison.documents.v1.ListSourceItemsRequest;
import org.liaison.documents.v1.ListSourcesRequest;
import org.liaison.gateway.client.SourcesClient;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.ErrorCode;

/** Names the feeds that are looked at, and shows what they brought. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
public class SourceResource {

  private static final String ID = "Id of the source.";

  private final SourcesClient sources;

  SourceResource(SourcesClient sources) {
    this.sources = sources;
  }

  @GET
  @Operation(operationId = "listSources", summary = "List sources", description = "Newest first.")
  public Uni<SourcePageResponse> list(@BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListSourcesRequest request =
        ListSourcesRequest.newBuilder()
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor))
            .build();
    query.refuse();
    return sources
        .list(request)
        .map(page -> SourceProtoMapper.toResponse(page, request.getPageSize()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createSource",
      summary = "Name a feed",
      description =
          "The feed is looked at as soon as possible, and then again and again: what it lists becomes"
              + " documents, each once.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SourceRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The feed is a source now.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SourceResponse.class)))
  public Uni<RestResponse<SourceResponse>> create(byte[] body) {
    return sources
        .create(SourceRequests.settings(body))
        .map(
            source ->
                ResponseBuilder.<SourceResponse>created(
                        URI.create("/api/v1/sources/" + source.getId()))
                    .entity(SourceProtoMapper.toResponse(source))
                    .build());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getSource",
      summary = "Get a source",
      description = "With how the last look at it went, and when the next one is due.")
  public Uni<SourceResponse> get(@Parameter(description = ID) @PathParam("id") String id) {
    return sources.find(id(id)).map(SourceProtoMapper::toResponse);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeSource",
      summary = "Change a source",
      description = "Pauses it, lets it go on, or says other things of what it brings from now on.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SourceChange.class)))
  public Uni<SourceResponse> change(
      @Parameter(description = ID) @PathParam("id") String id, byte[] body) {
    return sources.change(SourceRequests.change(id(id), body)).map(SourceProtoMapper::toResponse);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteSource",
      summary = "Forget a source",
      description = "It is looked at no more; its documents stay.")
  @APIResponse(responseCode = "204", description = "It is forgotten.")
  public Uni<Void> delete(@Parameter(description = ID) @PathParam("id") String id) {
    return sources.delete(id(id));
  }

  @POST
  @Path("{id}/poll")
  @Operation(
      operationId = "pollSource",
      summary = "Look at a source now",
      description = "As soon as possible; 'polledAt' changes when it was done.")
  public Uni<SourceResponse> poll(@Parameter(description = ID) @PathParam("id") String id) {
    return sources.poll(id(id)).map(SourceProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/items")
  @Operation(
      operationId = "listSourceItems",
      summary = "List what a source listed",
      description = "With what became of each item, last seen first.")
  public Uni<SourceItemPageResponse> items(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = "Those of one outcome alone.",
              schema = @Schema(enumeration = {"created", "new-version", "unchanged", "failed"}))
          @QueryParam("outcome")
          String outcome,
      @BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListSourceItemsRequest.Builder request =
        ListSourceItemsRequest.newBuilder()
            .setId(id(id))
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor));
    query.word("outcome", outcome, SourceProtoMapper.ITEM_OUTCOMES).ifPresent(request::setOutcome);
    query.refuse();
    return sources
        .items(request.build())
        .map(page -> SourceProtoMapper.toResponse(page, request.getPageSize()));
  }

  private static String id(String id) {
    return Paths.id(id, ErrorCode.SOURCE_NOT_FOUND);
  }
}

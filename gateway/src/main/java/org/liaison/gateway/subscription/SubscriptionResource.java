package org.liaison.gateway.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.liaison.events.v1.ListSubscriptionsRequest;
import org.liaison.events.v1.Subscription;
import org.liaison.gateway.client.SubscriptionsClient;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;

/** Saved filters, and who is told of what they find. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public class SubscriptionResource {

  static final String ID = "Id of the subscription.";
  static final String SEEN = "The ETag of the subscription as it was seen.";

  private final SubscriptionsClient subscriptions;

  SubscriptionResource(SubscriptionsClient subscriptions) {
    this.subscriptions = subscriptions;
  }

  @GET
  @Operation(
      operationId = "listSubscriptions",
      summary = "List subscriptions",
      description = "The newest first; never with their secrets.")
  public Uni<SubscriptionPageResponse> list(@BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListSubscriptionsRequest request =
        ListSubscriptionsRequest.newBuilder()
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor))
            .build();
    query.refuse();
    return subscriptions
        .list(request)
        .map(page -> SubscriptionProtoMapper.toResponse(page, request.getPageSize()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addSubscription",
      summary = "Subscribe",
      description =
          "Whoever listens at 'url' is told of every event that the filter finds from now on: once,"
              + " and again when what is shown of it changes. The secret is in this answer only.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The subscription, with its secret.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionResponse.class)))
  public Uni<RestResponse<SubscriptionResponse>> add(
      @Parameter(
              description = "Makes sure that a repeated request is one subscription.",
              schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    return subscriptions
        .add(new SubscriptionRequests(body).addition(key))
        .map(
            added ->
                ResponseBuilder.<SubscriptionResponse>created(
                        URI.create("/api/v1/subscriptions/" + added.getSubscription().getId()))
                    .entity(
                        SubscriptionProtoMapper.toResponse(
                            added.getSubscription(), added.getSecret()))
                    .tag(Revision.tag(added.getSubscription().getRevision()))
                    .build());
  }

  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewSubscription",
      summary = "See what a subscription would find",
      description = "Checks everything as if it were made; nothing is kept.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionRequest.class)))
  public Uni<PreviewResponse> preview(byte[] body) {
    return subscriptions
        .preview(new SubscriptionRequests(body).preview())
        .map(
            events ->
                new PreviewResponse(events.stream().map(EventProtoMapper::toResponse).toList()));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getSubscription",
      summary = "Get a subscription",
      description = "Without its secret.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionResponse.class)))
  public Uni<RestResponse<SubscriptionResponse>> get(
      @Parameter(description = ID) @PathParam("id") String id) {
    return subscriptions.find(id(id)).map(SubscriptionResource::answer);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeSubscription",
      summary = "Change a subscription",
      description = "All that it asks for; what was told stays told.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionResponse.class)))
  public Uni<RestResponse<SubscriptionResponse>> change(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen,
      byte[] body) {
    return subscriptions
        .change(new SubscriptionRequests(body).change(id(id), Revision.read(seen)))
        .map(SubscriptionResource::answer);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteSubscription",
      summary = "Delete a subscription",
      description = "With everything that is on its way.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public Uni<Void> delete(@Parameter(description = ID) @PathParam("id") String id) {
    return subscriptions.delete(id(id));
  }

  static RestResponse<SubscriptionResponse> answer(Subscription subscription) {
    return ResponseBuilder.ok(SubscriptionProtoMapper.toResponse(subscription))
        .tag(Revision.tag(subscription.getRevision()))
        .build();
  }

  static String id(String id) {
    return Paths.id(id, ErrorCode.SUBSCRIPTION_NOT_FOUND);
  }
}

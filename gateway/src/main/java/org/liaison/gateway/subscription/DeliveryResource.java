package org.liaison.gateway.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.liaison.events.v1.ListDeliveriesRequest;
import org.liaison.events.v1.RotateSecretRequest;
import org.liaison.events.v1.SetSubscriptionStateRequest;
import org.liaison.events.v1.SubscriptionState;
import org.liaison.gateway.client.SubscriptionsClient;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.input.Revision;

/** Stops and starts what is delivered, and shows what became of it. */
@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public class DeliveryResource {

  private static final String ID = SubscriptionResource.ID;
  private static final String SEEN = SubscriptionResource.SEEN;

  private final SubscriptionsClient subscriptions;

  DeliveryResource(SubscriptionsClient subscriptions) {
    this.subscriptions = subscriptions;
  }

  @POST
  @Path("{id}/pause")
  @Operation(
      operationId = "pauseSubscription",
      summary = "Pause a subscription",
      description = "Nothing is sent until it is resumed.")
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
  public Uni<RestResponse<SubscriptionResponse>> pause(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen) {
    return set(id, seen, SubscriptionState.SUBSCRIPTION_STATE_PAUSED);
  }

  @POST
  @Path("{id}/resume")
  @Operation(
      operationId = "resumeSubscription",
      summary = "Resume a subscription",
      description = "What changed meanwhile is told now; also lets a disabled one go on.")
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
  public Uni<RestResponse<SubscriptionResponse>> resume(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen) {
    return set(id, seen, SubscriptionState.SUBSCRIPTION_STATE_ACTIVE);
  }

  @POST
  @Path("{id}/secret")
  @Operation(
      operationId = "rotateSecret",
      summary = "Change the secret",
      description =
          "The old one signs beside the new one for a day, unless the operator set another time.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription with its new secret.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubscriptionResponse.class)))
  public Uni<RestResponse<SubscriptionResponse>> rotate(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = SEEN, required = true, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(Revision.HEADER)
          String seen) {
    RotateSecretRequest request =
        RotateSecretRequest.newBuilder()
            .setId(SubscriptionResource.id(id))
            .setRevision(Revision.read(seen))
            .build();
    return subscriptions
        .rotate(request)
        .map(
            rotated ->
                ResponseBuilder.ok(
                        SubscriptionProtoMapper.toResponse(
                            rotated.getSubscription(), rotated.getSecret()))
                    .tag(Revision.tag(rotated.getSubscription().getRevision()))
                    .build());
  }

  @POST
  @Path("{id}/test")
  @Operation(
      operationId = "testSubscription",
      summary = "Send a notification to try",
      description = "At once, signed as all are; tells what the receiver answered.")
  public Uni<TestResponse> test(@Parameter(description = ID) @PathParam("id") String id) {
    return subscriptions.test(SubscriptionResource.id(id)).map(SubscriptionProtoMapper::toResponse);
  }

  @GET
  @Path("{id}/deliveries")
  @Operation(
      operationId = "listDeliveries",
      summary = "List notifications",
      description = "What is on its way and what became of it, the newest first.")
  public Uni<DeliveryPageResponse> deliveries(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = "Those in one state alone.",
              schema = @Schema(enumeration = {"pending", "delivered", "dead"}))
          @QueryParam("state")
          String state,
      @BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListDeliveriesRequest.Builder request =
        ListDeliveriesRequest.newBuilder()
            .setId(SubscriptionResource.id(id))
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor));
    query.word("state", state, SubscriptionProtoMapper.DELIVERIES).ifPresent(request::setState);
    query.refuse();
    return subscriptions
        .deliveries(request.build())
        .map(page -> SubscriptionProtoMapper.toResponse(page, request.getPageSize()));
  }

  @POST
  @Path("{id}/replay")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "replayDeliveries",
      summary = "Send again what was given up",
      description = "One notification, or all that are dead, under the ids that they had.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReplayRequest.class)))
  public Uni<ReplayResponse> replay(
      @Parameter(description = ID) @PathParam("id") String id, byte[] body) {
    return subscriptions
        .replay(new SubscriptionRequests(body).replay(SubscriptionResource.id(id)))
        .map(ReplayResponse::new);
  }

  private Uni<RestResponse<SubscriptionResponse>> set(
      String id, String seen, SubscriptionState state) {
    SetSubscriptionStateRequest request =
        SetSubscriptionStateRequest.newBuilder()
            .setId(SubscriptionResource.id(id))
            .setRevision(Revision.read(seen))
            .setState(state)
            .build();
    return subscriptions.set(request).map(SubscriptionResource::answer);
  }
}

package org.liaison.gateway.claim;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.CompareClaimsRequest;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.gateway.client.ClaimsClient;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;

/** Shows who claimed what. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
public class ClaimResource {

  private final EventsClient events;
  private final ClaimsClient claims;

  ClaimResource(EventsClient events, ClaimsClient claims) {
    this.events = events;
    this.claims = claims;
  }

  @GET
  @Operation(
      operationId = "listClaims",
      summary = "List claims",
      description = "Who said what, as told by whom, with the passages.")
  public Uni<ClaimPageResponse> list(
      @BeanParam ClaimParameters parameters, @BeanParam PageParameters page) {
    ListClaimsRequest request = ClaimProtoMapper.toProto(parameters, page);
    return events
        .claims(request)
        .map(found -> ClaimProtoMapper.toResponse(found, request.getPageSize()));
  }

  @GET
  @Path("comparison")
  @Operation(
      operationId = "compareClaims",
      summary = "Set claims side by side",
      description =
          "What each side says about an event, near the passages that tell it, or on a day: sides that"
              + " disagree first. The same words passed on by many are one claim.")
  public Uni<ClaimComparisonResponse> compare(
      @Parameter(description = "Id of the event; this or 'on'.") @QueryParam("event") String event,
      @Parameter(
              description = "The day on which they were published; this or 'event'.",
              example = "2024-07-31")
          @QueryParam("on")
          String on) {
    QueryReader query = new QueryReader();
    String id = query.id("event", event);
    String day = query.text(on);
    if (id.isEmpty() == day.isEmpty()) {
      query.refuse("event", "must be given, or 'on', not both");
    }
    query.refuse();
    return claims
        .compare(CompareClaimsRequest.newBuilder().setEventId(id).setOn(day).build())
        .map(ClaimProtoMapper::toResponse);
  }
}

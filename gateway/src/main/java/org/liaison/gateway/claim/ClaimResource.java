package org.liaison.gateway.claim;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.gateway.client.EventsClient;

/** Shows who claimed what. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
public class ClaimResource {

  private final EventsClient events;

  ClaimResource(EventsClient events) {
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "listClaims",
      summary = "List claims",
      description = "Who said what, as told by whom, with the passages.")
  public Uni<ClaimPageResponse> list(@BeanParam ClaimParameters parameters) {
    ListClaimsRequest request = ClaimProtoMapper.toProto(parameters);
    return events
        .claims(request)
        .map(page -> ClaimProtoMapper.toResponse(page, request.getPageSize()));
  }
}

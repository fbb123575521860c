package org.liaison.gateway.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.input.PageParameters;

/** Shows what was promised. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
public class CommitmentResource {

  private final EventsClient events;

  CommitmentResource(EventsClient events) {
    this.events = events;
  }

  @GET
  @Operation(
      operationId = "listCommitments",
      summary = "List commitments",
      description = "Who promised what to whom and by when, with the passages.")
  public Uni<CommitmentPageResponse> list(
      @BeanParam CommitmentParameters parameters, @BeanParam PageParameters page) {
    ListCommitmentsRequest request = CommitmentProtoMapper.toProto(parameters, page);
    return events
        .commitments(request)
        .map(found -> CommitmentProtoMapper.toResponse(found, request.getPageSize()));
  }
}

package org.liaison.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.events.v1.ListReviewRequest;
import org.liaison.gateway.client.ReviewClient;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;

/** Shows what waits for a person. */
@Path("/api/v1/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class QueueResource {

  private final ReviewClient review;

  QueueResource(ReviewClient review) {
    this.review = review;
  }

  @GET
  @Operation(
      operationId = "listReview",
      summary = "List what waits for a person",
      description =
          "Events with their passages and why they wait: what matters most first, then what waits"
              + " longest.")
  public Uni<ReviewPageResponse> list(
      @Parameter(
              description = "Those that wait for one reason alone.",
              schema =
                  @Schema(
                      enumeration = {
                        "second-reviewer",
                        "told-otherwise",
                        "orphaned-evidence",
                        "possible-duplicate",
                        "low-confidence",
                        "new"
                      }))
          @QueryParam("reason")
          String reason,
      @BeanParam PageParameters parameters) {
    QueryReader query = new QueryReader();
    ListReviewRequest.Builder request =
        ListReviewRequest.newBuilder()
            .setPageSize(query.size(parameters.size))
            .setPageToken(query.text(parameters.cursor));
    query.word("reason", reason, ReviewProtoMapper.REASONS).ifPresent(request::setReason);
    query.refuse();
    return review
        .queue(request.build())
        .map(page -> ReviewProtoMapper.toResponse(page, request.getPageSize()));
  }
}

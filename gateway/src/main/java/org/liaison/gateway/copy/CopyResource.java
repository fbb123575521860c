package org.liaison.gateway.copy;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.documents.v1.Copy;
import org.liaison.documents.v1.ListCopiesRequest;
import org.liaison.documents.v1.ListCopiesResponse;
import org.liaison.gateway.client.CopiesClient;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.vocabulary.Proto;

/** Shows which documents are copies of one another. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class CopyResource {

  private final CopiesClient copies;

  CopyResource(CopiesClient copies) {
    this.copies = copies;
  }

  @GET
  @Path("{id}/duplicates")
  @Operation(
      operationId = "listDuplicates",
      summary = "List the copies of a document",
      description =
          "News is syndicated: documents with near the same text are one cluster, and count as one"
              + " origin for events. The cluster is the same from whichever of them it is asked for.")
  public Uni<CopyPageResponse> list(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = "How many items a page may have.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @QueryParam("size")
          String size,
      @Parameter(description = "'next' of the page before.") @QueryParam("cursor") String cursor) {
    String document = Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND);
    QueryReader reader = new QueryReader();
    int most = reader.size(size);
    reader.refuse();
    return copies
        .copies(
            ListCopiesRequest.newBuilder()
                .setDocumentId(document)
                .setPageSize(most)
                .setPageToken(reader.text(cursor))
                .build())
        .map(page -> toResponse(page, most));
  }

  private static CopyPageResponse toResponse(ListCopiesResponse page, int size) {
    return new CopyPageResponse(
        page.getOrigin(),
        page.getCopiesList().stream().map(CopyResource::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  private static CopyResponse toResponse(Copy copy) {
    var metadata = copy.getDocument().getCurrent().getMetadata();
    return new CopyResponse(
        copy.getDocument().getId(),
        metadata.getTitle(),
        metadata.getPublisher(),
        metadata.getPublishedOn(),
        copy.getResemblance(),
        copy.getContainment(),
        copy.getBasisDocumentId(),
        copy.getBasisVersion());
  }
}

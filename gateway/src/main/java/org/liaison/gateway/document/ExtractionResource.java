package org.liaison.gateway.document;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.documents.v1.Document;
import org.liaison.gateway.client.DocumentsClient;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;

/** Tells how far the extraction of a document is. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class ExtractionResource {

  private final DocumentsClient documents;
  private final EventsClient events;

  ExtractionResource(DocumentsClient documents, EventsClient events) {
    this.documents = documents;
    this.events = events;
  }

  @GET
  @Path("{id}/extraction")
  @Operation(
      operationId = "getExtraction",
      summary = "Get the extraction status of a document",
      description = "How far the extraction of the document's current version is.")
  public Uni<ExtractionResponse> get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    // documents-service first: only it knows the newest version, of which events-service may not
    // have heard yet; asked without a number it would tell of the version before as 'done'.
    return documents.document(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND)).chain(this::extraction);
  }

  private Uni<ExtractionResponse> extraction(Document document) {
    int version = document.getCurrent().getNumber();
    return events
        .extraction(document.getId(), version)
        .map(ExtractionProtoMapper::toResponse)
        .onFailure(RemoteFailures::isNotFound)
        .recoverWithItem(() -> ExtractionResponse.awaited(document.getId(), version));
  }
}

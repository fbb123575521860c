package org.liaison.gateway.extraction;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.liaison.documents.v1.Document;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.gateway.client.DocumentsClient;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;

/** Tells how far the extraction of a document is, and what it found. */
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
      summary = "Get the extraction of a document",
      description =
          "How far the extraction of the document's current version is, what it found, and what was"
              + " read and not coded: in the order of the text, by pages that hold nearly every"
              + " document whole. 'counts' tells how many there are in all.")
  public Uni<ExtractionResponse> get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @BeanParam ExtractionParameters parameters) {
    GetExtractionRequest stretch = ExtractionProtoMapper.toProto(parameters);
    // documents-service first: only it knows the newest version, of which events-service may not
    // have heard yet; asked without a number it would tell of the version before as 'done'.
    return documents
        .document(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND))
        .chain(document -> extraction(document, stretch));
  }

  private Uni<ExtractionResponse> extraction(Document document, GetExtractionRequest stretch) {
    int version = document.getCurrent().getNumber();
    int size = stretch.getPageSize();
    return events
        .extraction(stretch.toBuilder().setDocumentId(document.getId()).setVersion(version).build())
        .map(extraction -> ExtractionProtoMapper.toResponse(extraction, size))
        .onFailure(RemoteFailures::isNotFound)
        .recoverWithItem(() -> ExtractionResponse.awaited(document.getId(), version, size));
  }
}

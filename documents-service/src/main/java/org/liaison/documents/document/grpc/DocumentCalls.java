package org.liaison.documents.document.grpc;

import jakarta.inject.Singleton;
import org.liaison.documents.document.domain.DocumentLibrary;
import org.liaison.documents.document.domain.DocumentService;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.ListVersionsResponse;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.VerifyPassageRequest;
import org.liaison.documents.v1.VerifyPassageResponse;

/** The calls that take single documents in and give them out. */
@Singleton
public class DocumentCalls {

  private final DocumentService service;
  private final DocumentLibrary library;
  private final SubmissionMetrics metrics;

  DocumentCalls(DocumentService service, DocumentLibrary library, SubmissionMetrics metrics) {
    this.service = service;
    this.library = library;
    this.metrics = metrics;
  }

  public SubmitDocumentResponse submit(SubmitDocumentRequest request) {
    Submission submission = DocumentProtoMapper.toSubmission(request);
    return DocumentProtoMapper.toResponse(metrics.measure(() -> service.submit(submission)));
  }

  public GetDocumentResponse document(GetDocumentRequest request) {
    return GetDocumentResponse.newBuilder()
        .setDocument(
            DocumentProtoMapper.toDocument(
                library.document(DocumentIds.parse("id", request.getId()))))
        .build();
  }

  public ListVersionsResponse versions(ListVersionsRequest request) {
    ListVersionsResponse.Builder response = ListVersionsResponse.newBuilder();
    library
        .versions(DocumentIds.parse("document_id", request.getDocumentId()))
        .forEach(version -> response.addVersions(DocumentProtoMapper.toVersion(version)));
    return response.build();
  }

  public GetVersionResponse version(GetVersionRequest request) {
    VersionText found =
        library.versionText(
            DocumentIds.parse("document_id", request.getDocumentId()), request.getNumber());
    return GetVersionResponse.newBuilder()
        .setVersion(DocumentProtoMapper.toVersion(found.version()))
        .setText(found.text())
        .build();
  }

  public VerifyPassageResponse verify(VerifyPassageRequest request) {
    String found =
        library.passage(
            DocumentIds.parse("document_id", request.getDocumentId()),
            request.getVersion(),
            request.getStart(),
            request.getEnd());
    return VerifyPassageResponse.newBuilder()
        .setMatches(!found.isEmpty() && found.equals(request.getExact()))
        .setFound(found)
        .build();
  }
}

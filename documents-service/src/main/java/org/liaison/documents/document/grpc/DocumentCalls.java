package org.liaison.documents.document.grpc;

import jakarta.inject.Singleton;
import java.util.List;
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
import org.liaison.documents.v1.Version;

/** The calls that take single documents in and give them out. */
@Singleton
public class DocumentCalls {

  private final DocumentService service;
  private final DocumentLibrary library;
  private final SubmissionMetrics metrics;
  private final OriginCompletion origins;

  DocumentCalls(
      DocumentService service,
      DocumentLibrary library,
      SubmissionMetrics metrics,
      OriginCompletion origins) {
    this.service = service;
    this.library = library;
    this.metrics = metrics;
    this.origins = origins;
  }

  public SubmitDocumentResponse submit(SubmitDocumentRequest request) {
    Submission submission = DocumentProtoMapper.toSubmission(request);
    SubmitDocumentResponse response =
        DocumentProtoMapper.toResponse(metrics.measure(() -> service.submit(submission)));
    return response.toBuilder().setVersion(origins.version(response.getVersion())).build();
  }

  public GetDocumentResponse document(GetDocumentRequest request) {
    return GetDocumentResponse.newBuilder()
        .setDocument(
            origins.document(
                DocumentProtoMapper.toDocument(
                    library.document(DocumentIds.parse("id", request.getId())))))
        .build();
  }

  public ListVersionsResponse versions(ListVersionsRequest request) {
    List<Version> versions =
        library.versions(DocumentIds.parse("document_id", request.getDocumentId())).stream()
            .map(DocumentProtoMapper::toVersion)
            .toList();
    return ListVersionsResponse.newBuilder().addAllVersions(origins.versions(versions)).build();
  }

  public GetVersionResponse version(GetVersionRequest request) {
    VersionText found =
        library.versionText(
            DocumentIds.parse("document_id", request.getDocumentId()), request.getNumber());
    return GetVersionResponse.newBuilder()
        .setVersion(origins.version(DocumentProtoMapper.toVersion(found.version())))
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

package org.liaison.gateway.document;

import java.util.List;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.UnchangedReason;
import org.liaison.documents.v1.Version;
import org.liaison.gateway.vocabulary.Proto;

/** Maps documents between REST and the contract. */
public final class DocumentProtoMapper {

  private DocumentProtoMapper() {}

  static SubmitDocumentRequest toProto(SubmissionRequest request, String idempotencyKey) {
    DocumentMetadata.Builder metadata =
        DocumentMetadata.newBuilder()
            .setKind(DocumentWords.KINDS.value(request.kind()).orElseThrow())
            .setTitle(request.title())
            .setLanguage(request.language())
            .setPublisher(request.publisher())
            .addAllAuthors(request.authors())
            .setPublishedOn(request.publishedOn())
            .setUrl(request.url());
    String handling = request.handling().isEmpty() ? "TLP:CLEAR" : request.handling();
    metadata.setHandling(DocumentWords.handling(handling).orElseThrow());
    return SubmitDocumentRequest.newBuilder()
        .setMetadata(metadata)
        .setText(request.text())
        .setIdempotencyKey(idempotencyKey)
        .build();
  }

  static SubmissionResponse toResponse(SubmitDocumentResponse response) {
    return toResponse(response.getVersion(), response.getOutcome(), response.getReason());
  }

  static SubmissionResponse toResponse(Version version, Outcome outcome, UnchangedReason reason) {
    return new SubmissionResponse(
        version.getDocumentId(),
        version.getNumber(),
        version.getSha256(),
        version.getMetadata().getLanguage(),
        DocumentWords.OUTCOMES.word(outcome),
        DocumentWords.reason(reason));
  }

  /** A document as REST shows it. */
  public static DocumentResponse toResponse(Document document) {
    Version current = document.getCurrent();
    DocumentMetadata metadata = current.getMetadata();
    return new DocumentResponse(
        document.getId(),
        current.getNumber(),
        DocumentWords.KINDS.word(metadata.getKind()),
        metadata.getTitle(),
        metadata.getLanguage(),
        metadata.getPublisher(),
        metadata.getAuthorsList(),
        metadata.getPublishedOn(),
        Proto.orNull(metadata.getUrl()),
        DocumentWords.HANDLINGS.word(metadata.getHandling()),
        current.getSha256(),
        current.getLength(),
        blocks(current),
        ProvenanceProtoMapper.original(current),
        ProvenanceProtoMapper.sources(current),
        DocumentWords.STATES.word(state(document)),
        Proto.instant(document.hasAcceptedAt(), document.getAcceptedAt()),
        Proto.instant(current.hasAcceptedAt(), current.getAcceptedAt()));
  }

  /** A service of the release before tells none. */
  private static DocumentState state(Document document) {
    DocumentState state = document.getStatus().getState();
    return state == DocumentState.DOCUMENT_STATE_UNSPECIFIED
        ? DocumentState.DOCUMENT_STATE_CURRENT
        : state;
  }

  static VersionResponse toResponse(Version version) {
    DocumentMetadata metadata = version.getMetadata();
    return new VersionResponse(
        version.getDocumentId(),
        version.getNumber(),
        DocumentWords.KINDS.word(metadata.getKind()),
        metadata.getTitle(),
        metadata.getLanguage(),
        metadata.getPublisher(),
        metadata.getAuthorsList(),
        metadata.getPublishedOn(),
        Proto.orNull(metadata.getUrl()),
        DocumentWords.HANDLINGS.word(metadata.getHandling()),
        version.getSha256(),
        version.getLength(),
        blocks(version),
        ProvenanceProtoMapper.original(version),
        ProvenanceProtoMapper.sources(version),
        Proto.instant(version.hasAcceptedAt(), version.getAcceptedAt()));
  }

  static VersionsResponse toResponse(List<Version> versions) {
    return new VersionsResponse(versions.stream().map(DocumentProtoMapper::toResponse).toList());
  }

  private static List<BlockResponse> blocks(Version version) {
    return version.getBlocksList().stream()
        .map(
            block ->
                new BlockResponse(
                    DocumentWords.BLOCKS.word(block.getKind()), block.getStart(), block.getEnd()))
        .toList();
  }
}

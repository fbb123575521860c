package org.liaison.documents.document.grpc;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.DocumentMetadata;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.DocumentStatus;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.Handling;
import org.liaison.documents.document.domain.MetadataSource;
import org.liaison.documents.document.domain.OriginalFile;
import org.liaison.documents.document.domain.Outcome;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.document.domain.SubmissionResult;
import org.liaison.documents.text.Block;
import org.liaison.documents.v1.BlockKind;
import org.liaison.documents.v1.MetadataBasis;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.UnchangedReason;
import org.liaison.documents.v1.Version;

/**
 * Between records and messages; enum values have the same names behind the prefix of their type.
 */
public final class DocumentProtoMapper {

  private static final String KIND = "DOCUMENT_KIND_";
  private static final String HANDLING = "HANDLING_";
  private static final String STATE = "DOCUMENT_STATE_";

  private DocumentProtoMapper() {}

  static Submission toSubmission(SubmitDocumentRequest request) {
    return toSubmission(request.getMetadata(), request.getText(), request.getIdempotencyKey());
  }

  /** What a sender says of a text. */
  public static Submission toSubmission(
      org.liaison.documents.v1.DocumentMetadata metadata, String text, String idempotencyKey) {
    return new Submission(
        toKind(metadata.getKind()),
        metadata.getTitle(),
        metadata.getLanguage(),
        metadata.getPublisher(),
        List.copyOf(metadata.getAuthorsList()),
        metadata.getPublishedOn(),
        metadata.getUrl(),
        toHandling(metadata.getHandling()),
        text,
        idempotencyKey);
  }

  static SubmitDocumentResponse toResponse(SubmissionResult result) {
    return SubmitDocumentResponse.newBuilder()
        .setOutcome(toOutcome(result.outcome()))
        .setVersion(toVersion(result.version()))
        .setReason(toReason(result.reason()))
        .build();
  }

  /** Unspecified where the text is new. */
  public static UnchangedReason toReason(
      Optional<org.liaison.documents.document.domain.UnchangedReason> reason) {
    return reason
        .map(known -> UnchangedReason.valueOf("UNCHANGED_REASON_" + known))
        .orElse(UnchangedReason.UNCHANGED_REASON_UNSPECIFIED);
  }

  /** A document as a message. */
  public static org.liaison.documents.v1.Document toDocument(Document document) {
    return org.liaison.documents.v1.Document.newBuilder()
        .setId(document.id().toString())
        .setCurrent(toVersion(document.current()))
        .setAcceptedAt(toTimestamp(document.acceptedAt()))
        .setStatus(toStatus(document.status()))
        .build();
  }

  /** A version as a message. */
  public static Version toVersion(DocumentVersion version) {
    Version.Builder message =
        Version.newBuilder()
            .setDocumentId(version.documentId().toString())
            .setNumber(version.number())
            .setMetadata(toMetadata(version.metadata()))
            .setSha256(version.sha256())
            .setLength(version.length())
            .setAcceptedAt(toTimestamp(version.acceptedAt()));
    version
        .provenance()
        .original()
        .map(DocumentProtoMapper::toFile)
        .ifPresent(message::setOriginal);
    version.provenance().sources().forEach(source -> message.addMetadataSources(toSource(source)));
    version.blocks().forEach(block -> message.addBlocks(toBlock(block)));
    return message.build();
  }

  /** A kind as a record has it; null if the message leaves it open or has one unknown here. */
  public static DocumentKind toKind(org.liaison.documents.v1.DocumentKind kind) {
    return switch (kind) {
      case DOCUMENT_KIND_UNSPECIFIED, UNRECOGNIZED -> null;
      default -> DocumentKind.valueOf(kind.name().substring(KIND.length()));
    };
  }

  /** A kind as a message has it. */
  public static org.liaison.documents.v1.DocumentKind toKind(DocumentKind kind) {
    return org.liaison.documents.v1.DocumentKind.valueOf(KIND + kind);
  }

  /** A marking as a message has it. */
  public static org.liaison.documents.v1.Handling toHandling(Handling handling) {
    return org.liaison.documents.v1.Handling.valueOf(HANDLING + handling);
  }

  /** A state as a message has it. */
  public static org.liaison.documents.v1.DocumentState toState(DocumentState state) {
    return org.liaison.documents.v1.DocumentState.valueOf(STATE + state);
  }

  /** A state as a record has it; nothing for none, for purged, and for one unknown here. */
  public static Optional<DocumentState> toState(org.liaison.documents.v1.DocumentState state) {
    return switch (state) {
      case DOCUMENT_STATE_UNSPECIFIED, DOCUMENT_STATE_PURGED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(DocumentState.valueOf(state.name().substring(STATE.length())));
    };
  }

  /** A time as a message. */
  public static Timestamp toTimestamp(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  private static org.liaison.documents.v1.DocumentStatus toStatus(DocumentStatus status) {
    return org.liaison.documents.v1.DocumentStatus.newBuilder()
        .setState(toState(status.state()))
        .setSince(toTimestamp(status.since()))
        .setReason(status.reason())
        .setNumber(status.number())
        .build();
  }

  private static org.liaison.documents.v1.DocumentMetadata toMetadata(DocumentMetadata metadata) {
    return org.liaison.documents.v1.DocumentMetadata.newBuilder()
        .setKind(toKind(metadata.kind()))
        .setTitle(metadata.title())
        .setLanguage(metadata.language())
        .setPublisher(metadata.publisher())
        .addAllAuthors(metadata.authors())
        .setPublishedOn(metadata.publication().stated())
        .setUrl(metadata.url())
        .setHandling(toHandling(metadata.handling()))
        .build();
  }

  private static org.liaison.documents.v1.Block toBlock(Block block) {
    return org.liaison.documents.v1.Block.newBuilder()
        .setKind(BlockKind.valueOf("BLOCK_KIND_" + block.kind()))
        .setStart(block.start())
        .setEnd(block.end())
        .build();
  }

  /** A marking as a record has it; null if the message leaves it open or has one unknown here. */
  public static Handling toHandling(org.liaison.documents.v1.Handling handling) {
    return switch (handling) {
      case HANDLING_UNSPECIFIED, UNRECOGNIZED -> null;
      default -> Handling.valueOf(handling.name().substring(HANDLING.length()));
    };
  }

  /** A file as a message, without its bytes. */
  public static org.liaison.documents.v1.OriginalFile toFile(OriginalFile file) {
    return org.liaison.documents.v1.OriginalFile.newBuilder()
        .setMediaType(file.mediaType())
        .setFileName(file.fileName())
        .setSize(file.size())
        .setSha256(file.sha256())
        .build();
  }

  private static org.liaison.documents.v1.MetadataSource toSource(MetadataSource source) {
    return org.liaison.documents.v1.MetadataSource.newBuilder()
        .setField(source.field())
        .setBasis(MetadataBasis.valueOf("METADATA_BASIS_" + source.basis()))
        .setWhere(source.where())
        .build();
  }

  /** An outcome as a message. */
  public static org.liaison.documents.v1.Outcome toOutcome(Outcome outcome) {
    return org.liaison.documents.v1.Outcome.valueOf("OUTCOME_" + outcome);
  }
}

package org.liaison.events.intake.client;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.v1.Block;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.Version;
import org.liaison.documents.v1.WatchDocumentsResponse;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.intake.domain.DocumentChange;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.standing.domain.Standing;

/** From the documents contract to what this service reads. */
final class SourceDocumentMapper {

  private SourceDocumentMapper() {}

  static DocumentChange toChange(WatchDocumentsResponse change) {
    Timestamp at = change.getAcceptedAt();
    return new DocumentChange(
        change.getCursor(),
        new DocumentVersion(UUID.fromString(change.getDocumentId()), change.getVersion()),
        Instant.ofEpochSecond(at.getSeconds(), at.getNanos()),
        standing(change));
  }

  /** The release before told of nothing but versions, and of no kind. */
  private static Optional<Standing> standing(WatchDocumentsResponse change) {
    return switch (change.getKind()) {
      case CHANGE_KIND_STATUS_CHANGED ->
          Optional.of(
              change.getState() == DocumentState.DOCUMENT_STATE_WITHDRAWN
                  ? Standing.WITHDRAWN
                  : Standing.COUNTS);
      case CHANGE_KIND_PURGED -> Optional.of(Standing.PURGED);
      case CHANGE_KIND_ACCEPTED, CHANGE_KIND_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
    };
  }

  static SourceDocument toDocument(GetVersionResponse response) {
    DocumentMetadata metadata = response.getVersion().getMetadata();
    SourceText text =
        new SourceText(
            response.getText(),
            response.getVersion().getBlocksList().stream()
                .map(SourceDocumentMapper::block)
                .toList(),
            metadata.getLanguage(),
            metadata.getKind() == DocumentKind.DOCUMENT_KIND_COMMENTARY,
            metadata.getPublisher(),
            metadata.getAuthorsList(),
            publicationDay(metadata.getPublishedOn()));
    DocumentVersion version =
        new DocumentVersion(
            UUID.fromString(response.getVersion().getDocumentId()),
            response.getVersion().getNumber());
    return new SourceDocument(version, origin(response.getVersion()), text);
  }

  /** The cluster of near copies; an older documents-service tells only which texts are equal. */
  private static String origin(Version version) {
    return version.getOrigin().isEmpty() ? version.getSha256() : version.getOrigin();
  }

  private static SourceText.Block block(Block block) {
    SourceText.BlockKind kind =
        switch (block.getKind()) {
          case BLOCK_KIND_HEADLINE -> SourceText.BlockKind.HEADLINE;
          case BLOCK_KIND_BYLINE -> SourceText.BlockKind.BYLINE;
          case BLOCK_KIND_DATELINE -> SourceText.BlockKind.DATELINE;
          case BLOCK_KIND_CAPTION -> SourceText.BlockKind.CAPTION;
          case BLOCK_KIND_PARAGRAPH, BLOCK_KIND_UNSPECIFIED, UNRECOGNIZED ->
              SourceText.BlockKind.PARAGRAPH;
        };
    return new SourceText.Block(kind, block.getStart(), block.getEnd());
  }

  /** The day where it was published: the date part of a date, or of a date-time with its offset. */
  private static LocalDate publicationDay(String publishedOn) {
    return LocalDate.parse(publishedOn.substring(0, "yyyy-MM-dd".length()));
  }
}

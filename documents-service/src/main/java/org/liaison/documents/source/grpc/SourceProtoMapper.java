package org.liaison.documents.source.grpc;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.source.domain.GivenSettings;
import org.liaison.documents.source.domain.PollOutcome;
import org.liaison.documents.source.domain.Source;
import org.liaison.documents.source.domain.SourceContent;
import org.liaison.documents.source.domain.SourceItem;
import org.liaison.documents.source.domain.SourceSettings;
import org.liaison.documents.source.domain.SourceStatus;
import org.liaison.documents.v1.ItemOutcome;
import org.liaison.documents.v1.UpdateSourceRequest;

/** Sources between records and messages. */
final class SourceProtoMapper {

  private static final String CONTENT = "SOURCE_CONTENT_";
  private static final String OUTCOME = "ITEM_OUTCOME_";

  private SourceProtoMapper() {}

  static GivenSettings toGiven(org.liaison.documents.v1.SourceSettings settings) {
    return new GivenSettings(
        Optional.of(settings.getUrl()),
        Optional.of(settings.getPublisher()),
        Optional.ofNullable(DocumentProtoMapper.toKind(settings.getKind())),
        Optional.ofNullable(DocumentProtoMapper.toHandling(settings.getHandling())),
        Optional.of(settings.getLanguage()),
        settings.hasInterval() ? Optional.of(toDuration(settings.getInterval())) : Optional.empty(),
        toContent(settings.getContent()));
  }

  static GivenSettings toGiven(UpdateSourceRequest request) {
    return new GivenSettings(
        Optional.empty(),
        given(request.hasPublisher(), request.getPublisher()),
        Optional.ofNullable(DocumentProtoMapper.toKind(request.getKind())),
        Optional.ofNullable(DocumentProtoMapper.toHandling(request.getHandling())),
        given(request.hasLanguage(), request.getLanguage()),
        request.hasInterval() ? Optional.of(toDuration(request.getInterval())) : Optional.empty(),
        toContent(request.getContent()));
  }

  static Optional<org.liaison.documents.source.domain.ItemOutcome> toOutcome(ItemOutcome outcome) {
    return switch (outcome) {
      case ITEM_OUTCOME_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default ->
          Optional.of(
              org.liaison.documents.source.domain.ItemOutcome.valueOf(
                  outcome.name().substring(OUTCOME.length())));
    };
  }

  static org.liaison.documents.v1.Source toMessage(Source source) {
    return org.liaison.documents.v1.Source.newBuilder()
        .setId(source.id().toString())
        .setSettings(toMessage(source.settings()))
        .setPaused(source.paused())
        .setPauseReason(source.pauseReason())
        .setCreatedAt(DocumentProtoMapper.toTimestamp(source.createdAt()))
        .setStatus(toMessage(source.status()))
        .build();
  }

  static org.liaison.documents.v1.SourceItem toMessage(SourceItem item) {
    return org.liaison.documents.v1.SourceItem.newBuilder()
        .setUrl(item.url())
        .setTitle(item.title())
        .setOutcome(ItemOutcome.valueOf(OUTCOME + item.outcome()))
        .setDocumentId(item.documentId().map(UUID::toString).orElse(""))
        .setVersion(item.version())
        .setCode(item.trouble().code())
        .setMessage(item.trouble().message())
        .setAttempts(item.attempts())
        .setAt(DocumentProtoMapper.toTimestamp(item.at()))
        .build();
  }

  private static org.liaison.documents.v1.SourceSettings toMessage(SourceSettings settings) {
    return org.liaison.documents.v1.SourceSettings.newBuilder()
        .setUrl(settings.url())
        .setPublisher(settings.publisher())
        .setKind(DocumentProtoMapper.toKind(settings.kind()))
        .setHandling(DocumentProtoMapper.toHandling(settings.handling()))
        .setLanguage(settings.language())
        .setInterval(
            com.google.protobuf.Duration.newBuilder().setSeconds(settings.interval().toSeconds()))
        .setContent(org.liaison.documents.v1.SourceContent.valueOf(CONTENT + settings.content()))
        .build();
  }

  private static org.liaison.documents.v1.SourceStatus toMessage(SourceStatus status) {
    org.liaison.documents.v1.SourceStatus.Builder message =
        org.liaison.documents.v1.SourceStatus.newBuilder()
            .setOutcome(toOutcome(status.outcome()))
            .setNextPollAt(DocumentProtoMapper.toTimestamp(status.nextPollAt()))
            .setHttpStatus(status.httpStatus())
            .setCode(status.trouble().code())
            .setMessage(status.trouble().message())
            .setFailuresInRow(status.failuresInRow())
            .setItems(status.counts().items())
            .setCreated(status.counts().created())
            .setNewVersions(status.counts().newVersions())
            .setUnchanged(status.counts().unchanged())
            .setFailed(status.counts().failed());
    status.polledAt().map(DocumentProtoMapper::toTimestamp).ifPresent(message::setPolledAt);
    status.succeededAt().map(DocumentProtoMapper::toTimestamp).ifPresent(message::setSucceededAt);
    return message.build();
  }

  private static org.liaison.documents.v1.PollOutcome toOutcome(PollOutcome outcome) {
    return outcome == PollOutcome.NEVER
        ? org.liaison.documents.v1.PollOutcome.POLL_OUTCOME_UNSPECIFIED
        : org.liaison.documents.v1.PollOutcome.valueOf("POLL_OUTCOME_" + outcome);
  }

  private static Optional<SourceContent> toContent(org.liaison.documents.v1.SourceContent content) {
    return switch (content) {
      case SOURCE_CONTENT_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(SourceContent.valueOf(content.name().substring(CONTENT.length())));
    };
  }

  private static Optional<String> given(boolean isGiven, String value) {
    return isGiven ? Optional.of(value) : Optional.empty();
  }

  private static Duration toDuration(com.google.protobuf.Duration duration) {
    return Duration.ofSeconds(duration.getSeconds(), duration.getNanos());
  }
}

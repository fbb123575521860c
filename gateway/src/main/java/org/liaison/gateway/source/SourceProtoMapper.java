package org.liaison.gateway.source;

import org.liaison.documents.v1.ItemOutcome;
import org.liaison.documents.v1.ListSourceItemsResponse;
import org.liaison.documents.v1.ListSourcesResponse;
import org.liaison.documents.v1.PollOutcome;
import org.liaison.documents.v1.Source;
import org.liaison.documents.v1.SourceItem;
import org.liaison.documents.v1.SourceSettings;
import org.liaison.documents.v1.SourceStatus;
import org.liaison.gateway.document.DocumentWords;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps sources between REST and the contract. */
final class SourceProtoMapper {

  static final Vocabulary<ItemOutcome> ITEM_OUTCOMES = Vocabulary.of(ItemOutcome.class);
  private static final Vocabulary<PollOutcome> OUTCOMES = Vocabulary.of(PollOutcome.class);

  private SourceProtoMapper() {}

  static SourceResponse toResponse(Source source) {
    SourceSettings settings = source.getSettings();
    return new SourceResponse(
        source.getId(),
        settings.getUrl(),
        settings.getPublisher(),
        DocumentWords.KINDS.word(settings.getKind()),
        DocumentWords.HANDLINGS.word(settings.getHandling()),
        Proto.orNull(settings.getLanguage()),
        java.time.Duration.ofSeconds(settings.getInterval().getSeconds()).toString(),
        SourceRequests.CONTENTS.word(settings.getContent()),
        source.getPaused(),
        Proto.orNull(source.getPauseReason()),
        Proto.instant(source.hasCreatedAt(), source.getCreatedAt()),
        toResponse(source.getStatus()));
  }

  static SourcePageResponse toResponse(ListSourcesResponse page, int size) {
    return new SourcePageResponse(
        page.getSourcesList().stream().map(SourceProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  static SourceItemPageResponse toResponse(ListSourceItemsResponse page, int size) {
    return new SourceItemPageResponse(
        page.getItemsList().stream().map(SourceProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  private static SourceStatusResponse toResponse(SourceStatus status) {
    return new SourceStatusResponse(
        OUTCOMES.word(status.getOutcome()),
        Proto.instant(status.hasPolledAt(), status.getPolledAt()),
        Proto.instant(status.hasSucceededAt(), status.getSucceededAt()),
        Proto.instant(status.hasNextPollAt(), status.getNextPollAt()),
        orNull(status.getHttpStatus()),
        Proto.orNull(status.getCode()),
        Proto.orNull(status.getMessage()),
        status.getFailuresInRow(),
        status.getItems(),
        status.getCreated(),
        status.getNewVersions(),
        status.getUnchanged(),
        status.getFailed());
  }

  private static SourceItemResponse toResponse(SourceItem item) {
    return new SourceItemResponse(
        Proto.orNull(item.getUrl()),
        Proto.orNull(item.getTitle()),
        ITEM_OUTCOMES.word(item.getOutcome()),
        Proto.orNull(item.getDocumentId()),
        orNull(item.getVersion()),
        Proto.orNull(item.getCode()),
        Proto.orNull(item.getMessage()),
        item.getAttempts(),
        Proto.instant(item.hasAt(), item.getAt()));
  }

  private static Integer orNull(int number) {
    return number == 0 ? null : number;
  }
}

package org.liaison.events.grpc;

import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.v1.ChangeKind;
import org.liaison.events.v1.WatchRecordResponse;

/** From changes to the contract. */
final class FeedProtoMapper {

  private FeedProtoMapper() {}

  /** Where the feed stands, and nothing that happened there. */
  static WatchRecordResponse toPosition(FeedCursor cursor) {
    return WatchRecordResponse.newBuilder().setCursor(cursor.token()).build();
  }

  static WatchRecordResponse toChange(FeedEntry entry) {
    WatchRecordResponse.Builder change =
        WatchRecordResponse.newBuilder()
            .setCursor(entry.cursor().token())
            .setKind(ChangeKind.valueOf("CHANGE_KIND_" + entry.change().kind().name()))
            .setSubjectId(entry.change().subject().toString())
            .setAt(VocabularyMapper.toProto(entry.at()));
    entry
        .source()
        .ifPresent(
            source ->
                change.setDocumentId(source.documentId().toString()).setVersion(source.number()));
    return change.build();
  }
}

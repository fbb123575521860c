package org.liaison.events.support;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.liaison.documents.v1.Block;
import org.liaison.documents.v1.BlockKind;
import org.liaison.documents.v1.ChangeKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.DocumentsService;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetDocumentResponse;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.ListVersionsResponse;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.VerifyPassageRequest;
import org.liaison.documents.v1.VerifyPassageResponse;
import org.liaison.documents.v1.Version;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.documents.v1.WatchDocumentsResponse;

/** The documents contract kept in memory: a feed and texts, over real gRPC. */
@GrpcService
public class FakeDocuments implements DocumentsService {

  private final List<WatchDocumentsResponse> feed = new ArrayList<>();
  private final Map<String, GetVersionResponse> versions = new ConcurrentHashMap<>();
  private volatile boolean away;

  /** Publishes a version; its feed row follows at once. */
  public synchronized UUID publish(UUID id, int number, String text) {
    int length = text.codePointCount(0, text.length());
    Version version =
        Version.newBuilder()
            .setDocumentId(id.toString())
            .setNumber(number)
            .setSha256(Integer.toHexString(text.hashCode()))
            .setMetadata(
                DocumentMetadata.newBuilder()
                    .setLanguage("en")
                    .setPublisher("Test Wire")
                    .setPublishedOn("2024-08-02T20:15:00+08:00"))
            .addBlocks(
                Block.newBuilder()
                    .setKind(BlockKind.BLOCK_KIND_PARAGRAPH)
                    .setStart(0)
                    .setEnd(length))
            .build();
    versions.put(
        id + "/" + number,
        GetVersionResponse.newBuilder().setVersion(version).setText(text).build());
    feed.add(
        WatchDocumentsResponse.newBuilder()
            .setCursor(Integer.toString(feed.size()))
            .setDocumentId(id.toString())
            .setVersion(number)
            .setAcceptedAt(Timestamp.newBuilder().setSeconds(Instant.now().getEpochSecond()))
            .build());
    return id;
  }

  /** Repeats a row of the feed, as after a cursor that was set back. */
  public synchronized void repeat(UUID id) {
    feed.stream()
        .filter(row -> row.getDocumentId().equals(id.toString()))
        .findFirst()
        .map(row -> row.toBuilder().setCursor(Integer.toString(feed.size())).build())
        .ifPresent(feed::add);
  }

  /** Tells that a document was put into a state. */
  public synchronized void tell(UUID id, int version, DocumentState state) {
    feed.add(
        row(id, version).setKind(ChangeKind.CHANGE_KIND_STATUS_CHANGED).setState(state).build());
  }

  /** Deletes a document, and tells so in place of all that was told of it. */
  public synchronized void purge(UUID id, int version) {
    versions.keySet().removeIf(key -> key.startsWith(id.toString()));
    feed.add(row(id, version).setKind(ChangeKind.CHANGE_KIND_PURGED).build());
  }

  private WatchDocumentsResponse.Builder row(UUID id, int version) {
    Instant now = Instant.now();
    return WatchDocumentsResponse.newBuilder()
        .setCursor(Integer.toString(feed.size()))
        .setDocumentId(id.toString())
        .setVersion(version)
        .setAcceptedAt(
            Timestamp.newBuilder().setSeconds(now.getEpochSecond()).setNanos(now.getNano()));
  }

  /** The cursor of the last row. */
  public synchronized String lastCursor() {
    return Integer.toString(feed.size() - 1);
  }

  /** Whether texts can be had. */
  public void setAway(boolean away) {
    this.away = away;
  }

  private synchronized List<WatchDocumentsResponse> rows(int from) {
    return IntStream.range(from, feed.size()).mapToObj(feed::get).toList();
  }

  @Override
  public Multi<WatchDocumentsResponse> watchDocuments(WatchDocumentsRequest request) {
    String after = request.getAfterCursor();
    int[] next = {after.isEmpty() ? 0 : Integer.parseInt(after) + 1};
    return Multi.createFrom()
        .ticks()
        .every(Duration.ofMillis(10))
        .onOverflow()
        .drop()
        .onItem()
        .transformToIterable(
            tick -> {
              List<WatchDocumentsResponse> rows = rows(next[0]);
              next[0] += rows.size();
              return rows;
            });
  }

  @Override
  public Uni<GetVersionResponse> getVersion(GetVersionRequest request) {
    if (away) {
      return Uni.createFrom().failure(Status.UNAVAILABLE.asRuntimeException());
    }
    GetVersionResponse found = versions.get(request.getDocumentId() + "/" + request.getNumber());
    return found == null
        ? Uni.createFrom().failure(Status.NOT_FOUND.asRuntimeException())
        : Uni.createFrom().item(found);
  }

  @Override
  public Uni<SubmitDocumentResponse> submitDocument(SubmitDocumentRequest request) {
    return notAsked();
  }

  @Override
  public Uni<GetDocumentResponse> getDocument(GetDocumentRequest request) {
    return notAsked();
  }

  @Override
  public Uni<ListDocumentsResponse> listDocuments(ListDocumentsRequest request) {
    return notAsked();
  }

  @Override
  public Uni<ListVersionsResponse> listVersions(ListVersionsRequest request) {
    return notAsked();
  }

  @Override
  public Uni<VerifyPassageResponse> verifyPassage(VerifyPassageRequest request) {
    return notAsked();
  }

  private static <T> Uni<T> notAsked() {
    return Uni.createFrom().failure(Status.UNIMPLEMENTED.asRuntimeException());
  }
}

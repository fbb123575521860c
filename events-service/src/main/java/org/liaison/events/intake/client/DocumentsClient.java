package org.liaison.events.intake.client;

import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.DocumentsServiceGrpc.DocumentsServiceBlockingStub;
import org.liaison.documents.v1.DocumentsServiceGrpc.DocumentsServiceStub;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.events.EventsConfig;
import org.liaison.events.intake.domain.DocumentSource;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.intake.domain.SourceUnavailableException;
import org.liaison.events.intake.domain.UnknownVersionException;

/** What this service asks documents-service for. */
@ApplicationScoped
public class DocumentsClient implements DocumentSource {

  /** Answers that say nothing about the request, only that now is a bad time. */
  private static final Set<Status.Code> AWAY =
      Set.of(
          Status.Code.UNAVAILABLE,
          Status.Code.DEADLINE_EXCEEDED,
          Status.Code.CANCELLED,
          Status.Code.RESOURCE_EXHAUSTED);

  /** Never there, or purged. */
  private static final Set<Status.Code> UNKNOWN =
      Set.of(Status.Code.NOT_FOUND, Status.Code.FAILED_PRECONDITION);

  private final DocumentsServiceStub feeds;
  private final DocumentsServiceBlockingStub calls;
  private final long deadlineMillis;
  private final int feedWindow;

  DocumentsClient(
      @GrpcClient("documents") Channel channel,
      @GrpcClient("documents") DocumentsServiceBlockingStub calls,
      EventsConfig config) {
    this.feeds = DocumentsServiceGrpc.newStub(channel);
    this.calls = calls;
    this.deadlineMillis = config.documents().fetchDeadline().toMillis();
    this.feedWindow = config.documents().batchSize();
  }

  /** Every accepted version after a cursor, without end. */
  public DocumentFeed follow(String after) {
    DocumentFeed feed = new DocumentFeed(feedWindow);
    feeds.watchDocuments(WatchDocumentsRequest.newBuilder().setAfterCursor(after).build(), feed);
    return feed;
  }

  @Override
  public SourceDocument fetch(DocumentVersion version) {
    GetVersionRequest request =
        GetVersionRequest.newBuilder()
            .setDocumentId(version.documentId().toString())
            .setNumber(version.number())
            .build();
    try {
      return SourceDocumentMapper.toDocument(
          calls.withDeadlineAfter(deadlineMillis, TimeUnit.MILLISECONDS).getVersion(request));
    } catch (StatusRuntimeException failure) {
      if (AWAY.contains(failure.getStatus().getCode())) {
        throw new SourceUnavailableException("documents-service is away", failure);
      }
      if (UNKNOWN.contains(failure.getStatus().getCode())) {
        throw new UnknownVersionException(version, failure);
      }
      throw failure;
    }
  }
}

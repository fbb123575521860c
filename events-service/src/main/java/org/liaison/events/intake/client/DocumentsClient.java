package org.liaison.events.intake.client;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.liaison.documents.v1.DocumentsService;
import org.liaison.documents.v1.DocumentsServiceGrpc.DocumentsServiceBlockingStub;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.events.EventsConfig;
import org.liaison.events.intake.domain.DocumentChange;
import org.liaison.events.intake.domain.DocumentSource;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.intake.domain.SourceUnavailableException;

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

  private final DocumentsService stream;
  private final DocumentsServiceBlockingStub calls;
  private final long deadlineMillis;

  DocumentsClient(
      @GrpcClient("documents") DocumentsService stream,
      @GrpcClient("documents") DocumentsServiceBlockingStub calls,
      EventsConfig config) {
    this.stream = stream;
    this.calls = calls;
    this.deadlineMillis = config.documents().fetchDeadline().toMillis();
  }

  /** Every accepted version after a cursor, without end. */
  public Multi<DocumentChange> watch(String after) {
    return stream
        .watchDocuments(WatchDocumentsRequest.newBuilder().setAfterCursor(after).build())
        .map(SourceDocumentMapper::toChange);
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
      throw failure;
    }
  }
}

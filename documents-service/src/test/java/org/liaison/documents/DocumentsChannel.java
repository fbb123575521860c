package org.liaison.documents;

import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.DocumentsServiceGrpc.DocumentsServiceBlockingStub;
import org.liaison.documents.v1.DocumentsServiceGrpc.DocumentsServiceStub;
import org.liaison.documents.v1.LifecycleServiceGrpc;
import org.liaison.documents.v1.LifecycleServiceGrpc.LifecycleServiceBlockingStub;

/** A real connection to the service under test, on the port it took. */
@ApplicationScoped
public class DocumentsChannel {

  private ManagedChannel channel;

  /** For calls with one answer; each may take a minute. */
  public DocumentsServiceBlockingStub calls() {
    return DocumentsServiceGrpc.newBlockingStub(channel()).withDeadlineAfter(60, TimeUnit.SECONDS);
  }

  /** For calls about the life of documents. */
  public LifecycleServiceBlockingStub lifecycle() {
    return LifecycleServiceGrpc.newBlockingStub(channel()).withDeadlineAfter(60, TimeUnit.SECONDS);
  }

  /** For streams. */
  public DocumentsServiceStub streams() {
    return DocumentsServiceGrpc.newStub(channel());
  }

  public synchronized ManagedChannel channel() {
    if (channel == null) {
      int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
      channel =
          ManagedChannelBuilder.forAddress("localhost", port)
              .usePlaintext()
              .maxInboundMessageSize(16 << 20)
              .build();
    }
    return channel;
  }

  @PreDestroy
  void close() {
    if (channel != null) {
      channel.shutdownNow();
    }
  }
}

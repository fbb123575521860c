package org.liaison.events.intake.client;

import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.liaison.documents.v1.WatchDocumentsRequest;
import org.liaison.documents.v1.WatchDocumentsResponse;
import org.liaison.events.intake.domain.DocumentChange;
import org.liaison.events.intake.domain.SourceUnavailableException;

/**
 * The changes of the documents, in batches. No more are asked for than have been taken, so that a
 * long way to catch up needs no more memory than a short one.
 */
public final class DocumentFeed
    implements ClientResponseObserver<WatchDocumentsRequest, WatchDocumentsResponse>,
        AutoCloseable {

  private final int window;

  /** What arrived; an empty item is the end. */
  private final BlockingQueue<Optional<DocumentChange>> arrived = new LinkedBlockingQueue<>();

  private volatile Throwable failure;
  private volatile ClientCallStreamObserver<WatchDocumentsRequest> call;

  DocumentFeed(int window) {
    this.window = window;
  }

  /**
   * Waits for changes and gives all that have arrived.
   *
   * @throws SourceUnavailableException if the feed was lost
   */
  public List<DocumentChange> next() throws InterruptedException {
    List<Optional<DocumentChange>> taken = new ArrayList<>();
    taken.add(arrived.take());
    arrived.drainTo(taken);
    List<DocumentChange> changes = taken.stream().flatMap(Optional::stream).toList();
    if (changes.isEmpty()) {
      throw new SourceUnavailableException("the documents feed was lost", failure);
    }
    if (taken.size() > changes.size()) {
      // The end came with them: the next call tells of it.
      arrived.add(Optional.empty());
    }
    call.request(changes.size());
    return changes;
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<WatchDocumentsRequest> started) {
    call = started;
    started.disableAutoRequestWithInitial(window);
  }

  @Override
  public void onNext(WatchDocumentsResponse change) {
    arrived.add(Optional.of(SourceDocumentMapper.toChange(change)));
  }

  @Override
  public void onError(Throwable lost) {
    failure = lost;
    arrived.add(Optional.empty());
  }

  /** The feed has no end: a server that ends it is going away. */
  @Override
  public void onCompleted() {
    arrived.add(Optional.empty());
  }

  @Override
  public void close() {
    call.cancel("no longer followed", null);
  }
}

package org.liaison.gateway.imports;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import org.liaison.documents.v1.Import;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.ImportsClient;
import org.liaison.gateway.document.ArchiveDefaults;

/**
 * Hands the files of a ZIP over, one after the other, each as a line of the import.
 *
 * <p>The archive is put on disk first: only its directory, which stands at its end, tells what it
 * holds.
 */
final class ArchiveUpload {

  /** Bytes from which on a file waits until no other one of an archive is in memory. */
  private static final int LARGE = 1 << 20;

  private final Context context;
  private final FileSystem files;
  private final ImportsClient imports;
  private final GatewayConfig config;
  private final ArchiveReceiver receiver;
  private final InTurn large;

  /**
   * @param large for the large files of all archives
   */
  ArchiveUpload(Context context, ImportsClient imports, GatewayConfig config, InTurn large) {
    this.context = context;
    this.files = context.owner().fileSystem();
    this.imports = imports;
    this.config = config;
    this.large = large;
    this.receiver = new ArchiveReceiver(files, config.imports().largestArchive());
  }

  /**
   * The import when every file is kept or refused, or why that is not so: an archive that cannot be
   * read begins none.
   */
  Future<Import> run(HttpServerRequest request, UploadRequest upload) {
    return files
        .createTempFile("import-", ".zip")
        .compose(
            path ->
                receive(request, upload, path)
                    .compose(defaults -> handOver(path, upload, defaults))
                    .eventually(() -> files.delete(path)));
  }

  private Future<ArchiveDefaults> receive(
      HttpServerRequest request, UploadRequest upload, String path) {
    if (upload.body() == UploadRequest.Body.FORM) {
      return receiver.receiveForm(request, path).map(ArchiveDefaults::of);
    }
    ArchiveDefaults said = ArchiveDefaults.of(upload.query());
    return receiver.receive(request, path).map(said);
  }

  private Future<Import> handOver(String path, UploadRequest upload, ArchiveDefaults defaults) {
    return open(path)
        .compose(
            archive ->
                follow(imports.start(upload.id()).convert().toCompletionStage())
                    .compose(job -> handOver(archive, defaults, job))
                    .eventually(() -> context.executeBlocking(() -> close(archive), false)));
  }

  private Future<Archive> open(String path) {
    int largest = Math.toIntExact(config.files().largest());
    return context.executeBlocking(() -> Archive.open(Path.of(path), largest), false);
  }

  private Future<Import> handOver(Archive archive, ArchiveDefaults defaults, Import job) {
    Promise<Import> done = Promise.promise();
    next(archive, defaults, job, done);
    return done.future();
  }

  private static Void close(Archive archive) {
    archive.close();
    return null;
  }

  private void next(Archive archive, ArchiveDefaults defaults, Import job, Promise<Import> done) {
    long line = job.getNextLine();
    if (line > archive.size()) {
      follow(imports.finish(job.getId()).convert().toCompletionStage()).onComplete(done);
      return;
    }
    int index = Math.toIntExact(line - 1);
    Future<Import> kept =
        archive.bytes(index) > LARGE
            ? large.run(context, () -> keep(archive, index, defaults, job))
            : keep(archive, index, defaults, job);
    kept.onFailure(done::tryFail).onSuccess(after -> next(archive, defaults, after, done));
  }

  private Future<Import> keep(Archive archive, int index, ArchiveDefaults defaults, Import job) {
    return context
        .executeBlocking(() -> archive.line(index, defaults), false)
        .compose(
            line ->
                follow(
                    imports
                        .append(job.getId(), job.getNextLine(), line)
                        .convert()
                        .toCompletionStage()));
  }

  private <T> Future<T> follow(CompletionStage<T> answer) {
    return Future.fromCompletionStage(answer, context);
  }
}

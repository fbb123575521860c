package org.liaison.gateway.imports;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportLine;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.ImportsClient;
import org.liaison.gateway.document.ArchiveDefaults;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/**
 * Hands the files of a ZIP over, one after the other, each as a line of the import.
 *
 * <p>The archive is put on disk first: only its directory, which stands at its end, tells what it
 * holds.
 */
final class ArchiveUpload {

  private final Context context;
  private final FileSystem files;
  private final ImportsClient imports;
  private final GatewayConfig config;
  private final ArchiveDefaults defaults;

  ArchiveUpload(
      Context context, ImportsClient imports, GatewayConfig config, ArchiveDefaults defaults) {
    this.context = context;
    this.files = context.owner().fileSystem();
    this.imports = imports;
    this.config = config;
    this.defaults = defaults;
  }

  /** The import when every file is kept or refused, or why that is not so. */
  Future<Import> run(HttpServerRequest request, Import job) {
    return files
        .createTempFile("import-", ".zip")
        .compose(
            path ->
                receive(request, path)
                    .compose(received -> open(path))
                    .compose(archive -> handOver(archive, job))
                    .eventually(() -> files.delete(path)));
  }

  private Future<Void> receive(HttpServerRequest request, String path) {
    return files.open(path, new OpenOptions()).compose(file -> receive(request, file));
  }

  private Future<Void> receive(HttpServerRequest request, AsyncFile file) {
    Promise<Void> received = Promise.promise();
    long most = config.imports().largestArchive();
    long[] bytes = {0};
    request.exceptionHandler(received::tryFail);
    request.handler(
        buffer -> {
          bytes[0] += buffer.length();
          if (bytes[0] > most) {
            request.pause();
            received.tryFail(tooLarge(most));
            return;
          }
          file.write(buffer).onFailure(received::tryFail);
          if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(drained -> request.resume());
          }
        });
    request.endHandler(end -> received.tryComplete());
    request.resume();
    return received.future().eventually(() -> file.close());
  }

  private static ProblemException tooLarge(long most) {
    return new ProblemException(
        Problem.of(
            ErrorCode.PAYLOAD_TOO_LARGE,
            "The archive is larger than " + most + " bytes. Split it."));
  }

  private Future<Archive> open(String path) {
    int largest = Math.toIntExact(config.files().largest());
    return context.executeBlocking(() -> Archive.open(Path.of(path), largest), false);
  }

  private Future<Import> handOver(Archive archive, Import job) {
    Promise<Import> done = Promise.promise();
    next(archive, job, done);
    return done.future().eventually(() -> context.executeBlocking(() -> close(archive), false));
  }

  private static Void close(Archive archive) {
    archive.close();
    return null;
  }

  private void next(Archive archive, Import job, Promise<Import> done) {
    long line = job.getNextLine();
    if (line > archive.size()) {
      follow(imports.finish(job.getId()).convert().toCompletionStage()).onComplete(done);
      return;
    }
    context
        .executeBlocking(() -> archive.line(Math.toIntExact(line - 1), defaults), false)
        .compose(content -> append(job, content))
        .onFailure(done::tryFail)
        .onSuccess(after -> next(archive, after, done));
  }

  private Future<Import> append(Import job, ImportLine line) {
    AppendLinesRequest request =
        AppendLinesRequest.newBuilder()
            .setId(job.getId())
            .setFirstLine(job.getNextLine())
            .addLines(line)
            .setBytes(line.getFile().getContent().size())
            .build();
    return follow(imports.append(request).convert().toCompletionStage());
  }

  private <T> Future<T> follow(CompletionStage<T> answer) {
    return Future.fromCompletionStage(answer, context);
  }
}

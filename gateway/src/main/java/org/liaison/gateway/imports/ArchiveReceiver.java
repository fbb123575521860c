package org.liaison.gateway.imports;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.FieldError;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/** Puts an archive on disk while it comes, as a body of its own or as the file of a form. */
final class ArchiveReceiver {

  private static final String FILE = "file";

  private final FileSystem files;
  private final long largest;

  /**
   * @param largest bytes that an archive may have
   */
  ArchiveReceiver(FileSystem files, long largest) {
    this.files = files;
    this.largest = largest;
  }

  /** Receives a body that is an archive; its sender is slowed down to the disk. */
  Future<Void> receive(ReadStream<Buffer> body, String path) {
    return files.open(path, new OpenOptions()).compose(file -> receive(body, file));
  }

  /** Receives a form; what its other fields say. */
  Future<Map<String, List<String>>> receiveForm(HttpServerRequest request, String path) {
    Promise<Void> whole = Promise.promise();
    Promise<Void> archive = Promise.promise();
    boolean[] seen = new boolean[1];
    request.setExpectMultipart(true);
    request.exceptionHandler(failure -> whole.tryFail(malformed(failure)));
    request.uploadHandler(
        part -> {
          if (seen[0] || !part.name().equals(FILE)) {
            whole.tryFail(notOneFile());
            return;
          }
          seen[0] = true;
          receive(part, path).onFailure(whole::tryFail).onSuccess(archive::complete);
        });
    request.endHandler(end -> whole.tryComplete());
    request.resume();
    return whole
        .future()
        .compose(end -> seen[0] ? archive.future() : Future.failedFuture(notOneFile()))
        .map(received -> fields(request.formAttributes()));
  }

  private Future<Void> receive(HttpServerFileUpload part, String path) {
    part.pause();
    return receive((ReadStream<Buffer>) part, path);
  }

  private Future<Void> receive(ReadStream<Buffer> body, AsyncFile file) {
    Promise<Void> received = Promise.promise();
    long[] bytes = {0};
    body.exceptionHandler(received::tryFail);
    body.handler(
        buffer -> {
          bytes[0] += buffer.length();
          if (bytes[0] > largest) {
            body.pause();
            received.tryFail(tooLarge());
            return;
          }
          file.write(buffer).onFailure(received::tryFail);
          if (file.writeQueueFull()) {
            body.pause();
            file.drainHandler(drained -> body.resume());
          }
        });
    body.endHandler(end -> received.tryComplete());
    body.resume();
    return received.future().eventually(() -> file.close());
  }

  private static Map<String, List<String>> fields(MultiMap attributes) {
    return attributes.names().stream().collect(Collectors.toMap(name -> name, attributes::getAll));
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        Problem.of(
            ErrorCode.PAYLOAD_TOO_LARGE,
            "The archive is larger than " + largest + " bytes. Split it."));
  }

  private static ProblemException notOneFile() {
    FieldError error = new FieldError(FILE, "must be one ZIP, sent with its name");
    return new ProblemException(
        Problem.of(ErrorCode.VALIDATION_FAILED, FILE + ": " + error.message())
            .withErrors(List.of(error)));
  }

  private static Throwable malformed(Throwable failure) {
    return failure instanceof DecoderException
        ? new ProblemException(
            Problem.of(ErrorCode.REQUEST_INVALID, "The form cannot be read; it may be cut off."))
        : failure;
  }
}

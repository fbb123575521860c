package org.liaison.gateway.imports;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportLine;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.ImportsClient;
import org.liaison.gateway.document.ImportLineReader;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;

/**
 * Hands the lines of one request over, batch by batch. While a batch is on its way the next one is
 * collected; then the client waits, so that memory holds two batches however long the stream is.
 *
 * <p>Everything here happens on the event loop of the request, but for the parsing of lines.
 */
final class LineUpload {

  private final HttpServerRequest request;
  private final Context context;
  private final ImportsClient imports;
  private final GatewayConfig.Imports config;
  private final long longest;
  private final LineSplitter splitter;
  private final Promise<Import> outcome = Promise.promise();
  private Import job;
  private long arriving;
  private List<RawLine> batch = new ArrayList<>();
  private long batchBytes;
  private boolean sending;
  private boolean ended;

  /**
   * @param job the import as it stands
   * @param firstLine the number that the first line of the request has in the import
   */
  LineUpload(
      HttpServerRequest request,
      Context context,
      ImportsClient imports,
      GatewayConfig config,
      Import job,
      long firstLine) {
    this.request = request;
    this.context = context;
    this.imports = imports;
    this.config = config.imports();
    this.longest = config.largestJson();
    this.job = job;
    this.arriving = firstLine;
    this.splitter = new LineSplitter(longest, this::take);
  }

  /** The import when every line is kept, or why that is not so. */
  Future<Import> run() {
    request.exceptionHandler(outcome::tryFail);
    request.handler(
        buffer -> {
          splitter.feed(buffer.getBytes());
          sendIfFull();
        });
    request.endHandler(
        end -> {
          splitter.end();
          ended = true;
          sendIfFull();
        });
    request.resume();
    return outcome.future();
  }

  /** Lines that the import has already are passed over unread. */
  private void take(RawLine line) {
    if (arriving++ >= job.getNextLine()) {
      batch.add(line);
      batchBytes += line.size();
    }
  }

  private void sendIfFull() {
    boolean full = batch.size() >= config.batchLines() || batchBytes >= config.batchBytes();
    if (sending) {
      if (full && !ended) {
        request.pause();
      }
    } else if (full || (ended && !batch.isEmpty())) {
      send();
    } else if (ended) {
      follow(imports.finish(job.getId()).convert().toCompletionStage(), outcome::tryComplete);
    }
  }

  private void send() {
    sending = true;
    List<RawLine> lines = batch;
    long bytes = batchBytes;
    // Every line that came is in the batch, but for those passed over before it.
    long first = arriving - lines.size();
    batch = new ArrayList<>();
    batchBytes = 0;
    context
        .executeBlocking(() -> toRequest(lines, first, bytes), false)
        .onFailure(outcome::tryFail)
        .onSuccess(
            batchOfLines ->
                follow(
                    imports.append(batchOfLines).convert().toCompletionStage(), this::handedOver));
  }

  private void handedOver(Import after) {
    sending = false;
    job = after;
    request.resume();
    sendIfFull();
  }

  /** Answers of services come on threads of their own. */
  private <T> void follow(CompletionStage<T> answer, Consumer<T> next) {
    answer.whenComplete(
        (value, failure) ->
            context.runOnContext(
                now -> {
                  if (failure != null) {
                    outcome.tryFail(failure);
                  } else if (!outcome.future().isComplete()) {
                    next.accept(value);
                  }
                }));
  }

  private AppendLinesRequest toRequest(List<RawLine> lines, long firstLine, long bytes) {
    AppendLinesRequest.Builder append =
        AppendLinesRequest.newBuilder().setId(job.getId()).setFirstLine(firstLine).setBytes(bytes);
    lines.forEach(line -> append.addLines(parse(line)));
    return append.build();
  }

  private ImportLine parse(RawLine line) {
    if (line.isBlank()) {
      return ImportLine.getDefaultInstance();
    }
    return tooLong(line).orElseGet(() -> ImportLineReader.read(line.content()));
  }

  private Optional<ImportLine> tooLong(RawLine line) {
    return line.tooLong()
        ? Optional.of(
            ImportLineReader.refused(
                Problem.of(
                    ErrorCode.PAYLOAD_TOO_LARGE,
                    "The line is longer than " + longest + " bytes. Split the text.")))
        : Optional.empty();
  }
}

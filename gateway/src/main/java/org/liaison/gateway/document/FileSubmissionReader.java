package org.liaison.gateway.document;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/** Makes a submission of a multipart form: the file, and the fields that JSON has as well. */
final class FileSubmissionReader {

  private final Vertx vertx;
  private final long largest;

  /**
   * @param largest bytes that a file may have
   */
  FileSubmissionReader(Vertx vertx, long largest) {
    this.vertx = vertx;
    this.largest = largest;
  }

  /**
   * The submission that a form holds.
   *
   * @throws ProblemException with everything that is wrong
   */
  FileToSend read(Map<String, Collection<FormValue>> values, String idempotencyKey) {
    Violations violations = new Violations();
    FileForm form = new FileForm(values, violations);
    FormValue file = form.file();
    SubmissionRequest given =
        new SubmissionRequest(
            form.required("kind"),
            form.optional("title"),
            "",
            form.optional("language"),
            form.optional("publisher"),
            form.all("authors"),
            form.optional("publishedOn"),
            form.optional("url"),
            form.optional("handling"));
    form.refuseOthers();
    SubmissionRules.check(given, violations);
    violations.refuse();
    DocumentMetadata metadata = DocumentProtoMapper.toProto(given, idempotencyKey).getMetadata();
    String type = file.getHeaders() == null ? null : file.getHeaders().getFirst("Content-Type");
    SubmitFileRequest.Builder request =
        SubmitFileRequest.newBuilder()
            .setMetadata(metadata)
            .setMediaType(type == null ? "" : type)
            .setFileName(file.getFileName() == null ? "" : plainName(file.getFileName()))
            .setIdempotencyKey(idempotencyKey);
    FileItem item = file.getFileItem();
    return new FileToSend(
        size(item), content(item).map(content -> request.setContent(content).build()));
  }

  private long size(FileItem item) {
    try {
      long size = item.getFileSize();
      if (size > largest) {
        throw new ProblemException(
            ErrorCode.PAYLOAD_TOO_LARGE,
            "The file is larger than %d bytes. Split it.".formatted(largest));
      }
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded file cannot be read", e);
    }
  }

  private Uni<ByteString> content(FileItem item) {
    try {
      if (item.isInMemory()) {
        return Uni.createFrom().item(ByteString.readFrom(item.getInputStream()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded file cannot be read", e);
    }
    return vertx
        .fileSystem()
        .readFile(item.getFile().toString())
        .map(bytes -> UnsafeByteOperations.unsafeWrap(bytes.getBytes()));
  }

  /** Some clients send a path; only its last part is a name. */
  private static String plainName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /**
   * What is to be sent.
   *
   * @param bytes of the file
   * @param request reads the file when it is asked for
   */
  record FileToSend(long bytes, Uni<SubmitFileRequest> request) {}
}

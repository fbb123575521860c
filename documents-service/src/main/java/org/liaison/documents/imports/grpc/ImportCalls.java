package org.liaison.documents.imports.grpc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.grpc.DocumentIds;
import org.liaison.documents.imports.domain.FailedLine;
import org.liaison.documents.imports.domain.Import;
import org.liaison.documents.imports.domain.ImportLine;
import org.liaison.documents.imports.domain.ImportService;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.v1.AppendFileRequest;
import org.liaison.documents.v1.AppendLinesRequest;
import org.liaison.documents.v1.ListImportFailuresRequest;
import org.liaison.documents.v1.ListImportFailuresResponse;
import org.liaison.documents.v1.ListImportsRequest;
import org.liaison.documents.v1.ListImportsResponse;

/** The calls of imports. */
@Singleton
public class ImportCalls {

  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 200;

  private final ImportService service;
  private final ImportMetrics metrics;

  ImportCalls(ImportService service, ImportMetrics metrics) {
    this.service = service;
    this.metrics = metrics;
  }

  public org.liaison.documents.v1.Import start(String id) {
    return ImportProtoMapper.toMessage(id.isEmpty() ? service.start() : service.start(id(id)));
  }

  public org.liaison.documents.v1.Import append(AppendLinesRequest request) {
    return append(
        request.getId(),
        request.getFirstLine(),
        request.getLinesList().stream().map(ImportProtoMapper::toLine).toList(),
        request.getBytes());
  }

  /** Keeps a file that came in parts. */
  public org.liaison.documents.v1.Import append(AppendFileRequest request, byte[] content) {
    return append(
        request.getId(),
        request.getLine(),
        List.of(ImportProtoMapper.toFile(request.getName(), request.getFile(), content)),
        content.length);
  }

  private org.liaison.documents.v1.Import append(
      String importId, long firstLine, List<ImportLine> lines, long bytes) {
    UUID id = id(importId);
    return ImportProtoMapper.toMessage(
        metrics.measure(lines.size(), () -> service.append(id, firstLine, lines, bytes)));
  }

  public org.liaison.documents.v1.Import finish(String id) {
    return ImportProtoMapper.toMessage(service.finish(id(id)));
  }

  public org.liaison.documents.v1.Import cancel(String id) {
    return ImportProtoMapper.toMessage(service.cancel(id(id)));
  }

  public org.liaison.documents.v1.Import find(String id) {
    return ImportProtoMapper.toMessage(service.find(id(id)));
  }

  public ListImportsResponse list(ListImportsRequest request) {
    int size = size(request.getPageSize());
    Optional<UUID> after =
        Optional.of(request.getPageToken())
            .filter(token -> !token.isEmpty())
            .map(token -> DocumentIds.parse("page_token", token));
    List<Import> found = service.page(after, size + 1);
    ListImportsResponse.Builder response = ListImportsResponse.newBuilder();
    found.stream().limit(size).map(ImportProtoMapper::toMessage).forEach(response::addImports);
    if (found.size() > size) {
      response.setNextPageToken(found.get(size - 1).id().toString());
    }
    return response.build();
  }

  public ListImportFailuresResponse failures(ListImportFailuresRequest request) {
    int size = size(request.getPageSize());
    List<FailedLine> found =
        service.failures(id(request.getId()), line(request.getPageToken()), size + 1);
    ListImportFailuresResponse.Builder response = ListImportFailuresResponse.newBuilder();
    found.stream().limit(size).map(ImportProtoMapper::toMessage).forEach(response::addFailures);
    if (found.size() > size) {
      response.setNextPageToken(Long.toString(found.get(size - 1).line()));
    }
    return response.build();
  }

  private static UUID id(String id) {
    return DocumentIds.parse("id", id);
  }

  private static int size(int asked) {
    if (asked < 0 || asked > LARGEST_PAGE) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, "page_size", "must be 1 to 200, or 0 for 50");
    }
    return asked == 0 ? USUAL_PAGE : asked;
  }

  private static long line(String token) {
    try {
      return token.isEmpty() ? 0 : Long.parseLong(token);
    } catch (NumberFormatException e) {
      throw DocumentsException.ofField(
          ErrorCode.CURSOR_INVALID, "page_token", "must be that of a page of the same list");
    }
  }
}

package org.liaison.gateway.imports;

import java.util.List;
import org.liaison.documents.v1.Import;
import org.liaison.documents.v1.ImportFailure;
import org.liaison.documents.v1.ImportState;
import org.liaison.documents.v1.ListImportFailuresResponse;
import org.liaison.documents.v1.ListImportsResponse;
import org.liaison.gateway.problem.FieldError;
import org.liaison.gateway.problem.FieldNames;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps imports between REST and the contract. */
final class ImportProtoMapper {

  private static final Vocabulary<ImportState> STATES = Vocabulary.of(ImportState.class);

  private ImportProtoMapper() {}

  static ImportResponse toResponse(Import job) {
    return new ImportResponse(
        job.getId(),
        STATES.word(job.getState()),
        job.getNextLine(),
        job.getCreated(),
        job.getUnchanged(),
        job.getNewVersions(),
        job.getFailed(),
        job.getBytes(),
        Proto.instant(job.hasStartedAt(), job.getStartedAt()),
        Proto.instant(job.hasUpdatedAt(), job.getUpdatedAt()),
        Proto.instant(job.hasEndedAt(), job.getEndedAt()));
  }

  static ImportPageResponse toResponse(ListImportsResponse page, int size) {
    return new ImportPageResponse(
        page.getImportsList().stream().map(ImportProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  static ImportFailurePageResponse toResponse(ListImportFailuresResponse page, int size) {
    return new ImportFailurePageResponse(
        page.getFailuresList().stream().map(ImportProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  private static ImportFailureResponse toResponse(ImportFailure failure) {
    List<FieldError> errors =
        failure.getReason().getErrorsList().stream()
            .map(error -> new FieldError(FieldNames.toRest(error.getField()), error.getMessage()))
            .toList();
    return new ImportFailureResponse(
        failure.getLine(),
        Proto.orNull(failure.getName()),
        failure.getReason().getCode(),
        failure.getReason().getMessage(),
        errors);
  }
}

package org.liaison.documents.imports.grpc;

import java.util.List;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.file.domain.FileSubmission;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.imports.domain.FailedLine;
import org.liaison.documents.imports.domain.Import;
import org.liaison.documents.imports.domain.ImportLine;
import org.liaison.documents.imports.domain.Refusal;
import org.liaison.documents.problem.FieldViolation;
import org.liaison.documents.v1.ImportFailure;
import org.liaison.documents.v1.ImportFieldError;
import org.liaison.documents.v1.ImportFile;
import org.liaison.documents.v1.ImportRefusal;
import org.liaison.documents.v1.ImportState;
import org.liaison.documents.v1.ImportText;

/** Imports between records and messages. */
final class ImportProtoMapper {

  private ImportProtoMapper() {}

  static ImportLine toLine(org.liaison.documents.v1.ImportLine line) {
    return switch (line.getContentCase()) {
      case TEXT -> toText(line.getText());
      case FILE ->
          toFile(line.getName(), line.getFile(), line.getFile().getContent().toByteArray());
      case REFUSAL -> new ImportLine.Refused(line.getName(), toRefusal(line.getRefusal()));
      case CONTENT_NOT_SET -> new ImportLine.Blank();
    };
  }

  static org.liaison.documents.v1.Import toMessage(Import job) {
    org.liaison.documents.v1.Import.Builder message =
        org.liaison.documents.v1.Import.newBuilder()
            .setId(job.id().toString())
            .setState(ImportState.valueOf("IMPORT_STATE_" + job.state()))
            .setNextLine(job.nextLine())
            .setCreated(job.counts().created())
            .setUnchanged(job.counts().unchanged())
            .setNewVersions(job.counts().newVersions())
            .setFailed(job.counts().failed())
            .setBytes(job.bytes())
            .setStartedAt(DocumentProtoMapper.toTimestamp(job.startedAt()))
            .setUpdatedAt(DocumentProtoMapper.toTimestamp(job.updatedAt()));
    job.endedAt().map(DocumentProtoMapper::toTimestamp).ifPresent(message::setEndedAt);
    return message.build();
  }

  static ImportFailure toMessage(FailedLine failed) {
    Refusal refusal = failed.refusal();
    ImportRefusal.Builder reason =
        ImportRefusal.newBuilder().setCode(refusal.code()).setMessage(refusal.message());
    refusal
        .violations()
        .forEach(
            violation ->
                reason.addErrors(
                    ImportFieldError.newBuilder()
                        .setField(violation.field())
                        .setMessage(violation.description())));
    return ImportFailure.newBuilder()
        .setLine(failed.line())
        .setName(failed.name())
        .setReason(reason)
        .build();
  }

  private static ImportLine toText(ImportText text) {
    return new ImportLine.Text(
        DocumentProtoMapper.toSubmission(text.getMetadata(), text.getText(), ""));
  }

  static ImportLine toFile(String name, ImportFile file, byte[] bytes) {
    FileToRead content = new FileToRead(bytes, "", file.getFileName(), file.getMetadata().getUrl());
    return new ImportLine.File(
        name,
        new FileSubmission(content, DocumentProtoMapper.toSubmission(file.getMetadata(), "", "")));
  }

  private static Refusal toRefusal(ImportRefusal refusal) {
    List<FieldViolation> violations =
        refusal.getErrorsList().stream()
            .map(error -> new FieldViolation(error.getField(), error.getMessage()))
            .toList();
    return new Refusal(refusal.getCode(), refusal.getMessage(), violations);
  }
}

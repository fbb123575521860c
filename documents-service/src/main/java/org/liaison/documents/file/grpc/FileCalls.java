package org.liaison.documents.file.grpc;

import com.google.protobuf.UnsafeByteOperations;
import jakarta.inject.Singleton;
import org.liaison.documents.document.domain.DocumentLibrary;
import org.liaison.documents.document.domain.FileContent;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.document.domain.SubmissionResult;
import org.liaison.documents.document.grpc.DocumentIds;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.document.grpc.OriginCompletion;
import org.liaison.documents.document.grpc.SubmissionMetrics;
import org.liaison.documents.file.domain.FileService;
import org.liaison.documents.file.domain.FileSubmission;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.v1.GetOriginalRequest;
import org.liaison.documents.v1.GetOriginalResponse;
import org.liaison.documents.v1.SubmitFileRequest;
import org.liaison.documents.v1.SubmitFileResponse;

/** The calls that take files in and give them out. */
@Singleton
public class FileCalls {

  private static final int PART = 512 * 1024;

  private final FileService files;
  private final DocumentLibrary library;
  private final SubmissionMetrics metrics;
  private final OriginCompletion origins;

  FileCalls(
      FileService files,
      DocumentLibrary library,
      SubmissionMetrics metrics,
      OriginCompletion origins) {
    this.files = files;
    this.library = library;
    this.metrics = metrics;
    this.origins = origins;
  }

  /** Takes a file in, whose content came in parts. */
  public SubmitFileResponse submit(SubmitFileRequest request, byte[] content) {
    Submission given =
        DocumentProtoMapper.toSubmission(request.getMetadata(), "", request.getIdempotencyKey());
    FileToRead file =
        new FileToRead(content, request.getMediaType(), request.getFileName(), given.url());
    SubmissionResult result = metrics.measure(() -> files.submit(new FileSubmission(file, given)));
    return SubmitFileResponse.newBuilder()
        .setOutcome(DocumentProtoMapper.toOutcome(result.outcome()))
        .setVersion(origins.version(DocumentProtoMapper.toVersion(result.version())))
        .setReason(DocumentProtoMapper.toReason(result.reason()))
        .build();
  }

  /** Gives a part of a file out. */
  public GetOriginalResponse original(GetOriginalRequest request) {
    FileContent content =
        library.original(
            DocumentIds.parse("document_id", request.getDocumentId()),
            request.getVersion(),
            request.getOffset(),
            PART);
    return GetOriginalResponse.newBuilder()
        .setFile(DocumentProtoMapper.toFile(content.file()))
        .setContent(UnsafeByteOperations.unsafeWrap(content.bytes()))
        .build();
  }
}

package org.liaison.documents.file.grpc;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.util.function.BiConsumer;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.v1.SubmitFileRequest;

/** Puts the parts of a file together, in an array that is made once. */
public final class FileParts implements StreamObserver<SubmitFileRequest> {

  private static final long LARGEST = ReadingLimits.DEFAULT.bytes();

  private final BiConsumer<SubmitFileRequest, byte[]> whole;
  private SubmitFileRequest first;
  private byte[] content;
  private int filled;

  /**
   * @param whole takes the first part, without its content, and all content
   */
  public FileParts(BiConsumer<SubmitFileRequest, byte[]> whole) {
    this.whole = whole;
  }

  @Override
  public void onNext(SubmitFileRequest part) {
    if (first == null) {
      first = part.toBuilder().clearContent().build();
      content = new byte[size(part)];
    }
    ByteString further = part.getContent();
    if (further.size() > content.length - filled) {
      throw wrongSize("more");
    }
    further.copyTo(content, filled);
    filled += further.size();
  }

  /** A sender that is gone wants nothing stored. */
  @Override
  public void onError(Throwable failure) {
    content = null;
  }

  @Override
  public void onCompleted() {
    if (first == null) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, "content", "is missing; send a file");
    }
    if (filled < content.length) {
      throw wrongSize("less");
    }
    whole.accept(first, content);
  }

  private static int size(SubmitFileRequest part) {
    int size = part.getSize() == 0 ? part.getContent().size() : part.getSize();
    if (size < 0 || size > LARGEST) {
      throw new DocumentsException(
          ErrorCode.FILE_TOO_LARGE,
          "the file has more than %,d bytes; split it".formatted(LARGEST));
    }
    return size;
  }

  private static DocumentsException wrongSize(String much) {
    return DocumentsException.ofField(
        ErrorCode.VALIDATION_FAILED, "size", "the parts hold " + much + " than it says");
  }
}

package org.liaison.documents.file.grpc;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/**
 * Puts the parts of a file together, in an array that is made once.
 *
 * @param <T> messages of which each holds a part
 */
public final class FileParts<T> implements StreamObserver<T> {

  /**
   * How parts are read.
   *
   * @param size bytes of the whole content, told by the first part; 0 if that is all
   * @param withoutContent what else the first part says
   */
  public record Form<T>(
      Function<T, ByteString> content, ToIntFunction<T> size, UnaryOperator<T> withoutContent) {}

  private static final long LARGEST = ReadingLimits.DEFAULT.bytes();

  private final Form<T> form;
  private final BiConsumer<T, byte[]> whole;
  private T first;
  private byte[] content;
  private int filled;

  /**
   * @param whole takes the first part, without its content, and all content
   */
  public FileParts(Form<T> form, BiConsumer<T, byte[]> whole) {
    this.form = form;
    this.whole = whole;
  }

  @Override
  public void onNext(T part) {
    if (first == null) {
      first = form.withoutContent.apply(part);
      content = new byte[size(part)];
    }
    ByteString further = form.content.apply(part);
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

  private int size(T part) {
    int told = form.size.applyAsInt(part);
    int size = told == 0 ? form.content.apply(part).size() : told;
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

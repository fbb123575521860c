package org.liaison.documents.formats.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.Formats;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/**
 * The process that reads files: one after the other from its input, until that ends.
 *
 * <p>Its input ends when the service does, however that dies, so no worker outlives its service.
 */
public final class FileWorker {

  private FileWorker() {}

  /**
   * @param arguments the limits: bytes, characters, pages, unpacked bytes, depth
   */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    System.setOut(System.err);
    Formats formats = new Formats(limits(arguments));
    while (true) {
      FileToRead file;
      try {
        file = Frames.readFile(in);
      } catch (EOFException e) {
        return;
      }
      answer(out, formats, file);
    }
  }

  private static void answer(DataOutputStream out, Formats formats, FileToRead file)
      throws IOException {
    ReadFile read;
    try {
      read = formats.read(file);
    } catch (UnreadableFileException e) {
      Frames.writeRefusal(out, e.reason(), e.getMessage());
      return;
    } catch (StackOverflowError e) {
      Frames.writeRefusal(
          out, Reason.TOO_COSTLY, "the file nests deeper than can be read; send its text alone");
      return;
    } catch (RuntimeException e) {
      e.printStackTrace();
      Frames.writeRefusal(
          out, Reason.DAMAGED, "the file is damaged in a way that its format does not allow");
      return;
    }
    Frames.writeAnswer(out, read);
  }

  private static ReadingLimits limits(String[] arguments) {
    return new ReadingLimits(
        Integer.parseInt(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Integer.parseInt(arguments[4]));
  }
}

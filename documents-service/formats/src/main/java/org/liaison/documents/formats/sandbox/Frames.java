package org.liaison.documents.formats.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.StatedValue;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/** What service and worker write to each other: lengths, then bytes. */
final class Frames {

  private static final int LARGEST = 1 << 27;
  private static final byte READ = 1;
  private static final byte UNREADABLE = 2;

  private Frames() {}

  static void writeFile(DataOutputStream out, FileToRead file) throws IOException {
    write(out, file.bytes());
    write(out, file.declaredType());
    write(out, file.name());
    write(out, file.address());
    out.flush();
  }

  static FileToRead readFile(DataInputStream in) throws IOException {
    return new FileToRead(readBytes(in), readText(in), readText(in), readText(in));
  }

  static void writeAnswer(DataOutputStream out, ReadFile read) throws IOException {
    out.writeByte(READ);
    write(out, read.mediaType());
    write(out, read.text());
    out.writeInt(read.metadata().values().stream().mapToInt(List::size).sum());
    for (Map.Entry<MetadataField, List<StatedValue>> field : read.metadata().entrySet()) {
      for (StatedValue value : field.getValue()) {
        out.writeUTF(field.getKey().name());
        write(out, value.value());
        write(out, value.where());
      }
    }
    out.flush();
  }

  static void writeRefusal(DataOutputStream out, Reason reason, String message) throws IOException {
    out.writeByte(UNREADABLE);
    out.writeUTF(reason.name());
    write(out, message);
    out.flush();
  }

  /**
   * Reads what a worker answers.
   *
   * @throws UnreadableFileException if that is what it found
   * @throws IOException if the worker is gone
   */
  static ReadFile readAnswer(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    if (kind == UNREADABLE) {
      Reason reason = Reason.valueOf(in.readUTF());
      throw new UnreadableFileException(reason, readText(in));
    }
    if (kind != READ) {
      throw new IOException("no answer begins with " + kind);
    }
    String mediaType = readText(in);
    String text = readText(in);
    Map<MetadataField, List<StatedValue>> metadata = new EnumMap<>(MetadataField.class);
    int values = in.readInt();
    for (int i = 0; i < values; i++) {
      MetadataField field = MetadataField.valueOf(in.readUTF());
      metadata
          .computeIfAbsent(field, key -> new ArrayList<>())
          .add(new StatedValue(readText(in), readText(in)));
    }
    return new ReadFile(mediaType, text, metadata);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("no frame has " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}

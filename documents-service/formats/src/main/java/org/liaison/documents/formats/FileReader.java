package org.liaison.documents.formats;

/** Reads files of the formats that are known here. */
public interface FileReader {

  /**
   * Reads a file whole.
   *
   * @throws UnreadableFileException with what is wrong with the file
   */
  ReadFile read(FileToRead file);
}

package org.liaison.documents.imports.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.liaison.documents.document.domain.BulkIntake;
import org.liaison.documents.document.domain.Incoming;
import org.liaison.documents.document.domain.Reading;
import org.liaison.documents.file.domain.FileService;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Reads the lines of a batch, outside any transaction: what is costly needs no database. */
@ApplicationScoped
public class LineReader {

  private final BulkIntake documents;
  private final FileService files;

  public LineReader(BulkIntake documents, FileService files) {
    this.documents = documents;
    this.files = files;
  }

  /** What each line holds, in order. */
  List<LineReading> read(List<ImportLine> lines) {
    Iterator<Reading> texts =
        documents
            .read(
                lines.stream()
                    .filter(ImportLine.Text.class::isInstance)
                    .map(ImportLine.Text.class::cast)
                    .map(text -> new Incoming(text.submission(), Optional.empty()))
                    .toList())
            .iterator();
    List<LineReading> readings = new ArrayList<>();
    for (ImportLine line : lines) {
      if (line instanceof ImportLine.Text) {
        readings.add(LineReading.of(line, texts.next()));
      } else if (line instanceof ImportLine.File file) {
        readings.add(LineReading.of(line, read(file)));
      } else {
        readings.add(LineReading.without(line));
      }
    }
    return readings;
  }

  private Reading read(ImportLine.File file) {
    try {
      return documents.read(List.of(files.prepare(file.submission()))).get(0);
    } catch (DocumentsException e) {
      if (e.code() == ErrorCode.FILE_READERS_BUSY) {
        // Says nothing of the file: its sender shall send it again.
        throw e;
      }
      return Reading.refused(e);
    }
  }
}

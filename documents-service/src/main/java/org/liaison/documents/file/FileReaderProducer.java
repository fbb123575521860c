package org.liaison.documents.file;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.formats.FileReader;
import org.liaison.documents.formats.ReadingLimits;
import org.liaison.documents.formats.sandbox.SandboxSettings;
import org.liaison.documents.formats.sandbox.SandboxedReader;

/** Gives the service its reader of files, in processes of their own. */
final class FileReaderProducer {

  @Produces
  @Singleton
  FileReader reader(DocumentsConfiguration configuration) {
    DocumentsConfiguration.Files files = configuration.files();
    return new SandboxedReader(
        new SandboxSettings(
            files.workers(),
            files.workerHeapMegabytes(),
            files.timeLimit(),
            files.idleTime(),
            files.filesPerWorker(),
            ReadingLimits.DEFAULT));
  }

  void close(@Disposes FileReader reader) {
    ((SandboxedReader) reader).close();
  }
}

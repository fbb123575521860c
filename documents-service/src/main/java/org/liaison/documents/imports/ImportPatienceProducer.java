package org.liaison.documents.imports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.imports.domain.ImportPatience;

/** Hands the settings of imports to their domain. */
final class ImportPatienceProducer {

  @Produces
  @Singleton
  ImportPatience patience(DocumentsConfiguration configuration) {
    return new ImportPatience(configuration.imports().silence());
  }
}

package org.liaison.documents.document.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.document.domain.PageIdentities;
import org.liaison.documents.document.domain.TrackingParameters;

/** Page identities by the rules of this installation. */
final class PageIdentitiesProducer {

  @Produces
  @Singleton
  PageIdentities pages(DocumentsConfiguration configuration) {
    List<String> further = configuration.trackingParameters().orElse(List.of());
    return new PageIdentities(TrackingParameters.BUILT_IN.with(further));
  }
}

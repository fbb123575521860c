package org.liaison.documents.source;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.source.domain.HostAllowlist;
import org.liaison.documents.source.domain.SourcePolicy;

/** Hands the settings of sources to their domain. */
final class SourceBeans {

  @Produces
  @Singleton
  HostAllowlist hosts(DocumentsConfiguration configuration) {
    return new HostAllowlist(configuration.sources().allowedHosts().orElse(List.of()));
  }

  @Produces
  @Singleton
  SourcePolicy policy(DocumentsConfiguration configuration) {
    DocumentsConfiguration.Sources sources = configuration.sources();
    return new SourcePolicy(
        sources.shortestInterval(),
        sources.itemsPerPoll(),
        sources.attempts(),
        sources.pause(),
        sources.lease());
  }
}

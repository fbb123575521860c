package org.liaison.documents.source.http;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.source.domain.Fetcher;
import org.liaison.documents.source.domain.HostAllowlist;

/** Gives the service what fetches for it. */
final class HttpFetcherProducer {

  @Produces
  @Singleton
  Fetcher fetcher(Vertx vertx, HostAllowlist hosts, DocumentsConfiguration configuration) {
    DocumentsConfiguration.Sources sources = configuration.sources();
    return new HttpFetcher(
        vertx,
        hosts,
        new FetchLimits(
            sources.largestAnswer(),
            sources.fetchTime(),
            sources.privateAddresses(),
            sources.userAgent()));
  }

  void close(@Disposes Fetcher fetcher) {
    ((HttpFetcher) fetcher).close();
  }
}

package org.liaison.documents.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A replica is asked nothing before its index holds every document. */
@Readiness
@ApplicationScoped
public class SearchReadiness implements HealthCheck {

  private final IndexFollower follower;

  public SearchReadiness(IndexFollower follower) {
    this.follower = follower;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("search index").status(follower.isReady()).build();
  }
}

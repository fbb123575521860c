package org.liaison.events.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the documents feed is followed. It is never a reason to be unready: the record can
 * be read while documents-service is away.
 */
@Readiness
@ApplicationScoped
public class FeedHealth implements HealthCheck {

  private final FeedFollower follower;

  FeedHealth(FeedFollower follower) {
    this.follower = follower;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("documents feed")
        .up()
        .withData("followed", follower.following())
        .build();
  }
}

package org.liaison.events.subscription.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liaison.events.feed.domain.FeedCursor;

/**
 * A subscription.
 *
 * @param reason why it is disabled, or empty
 * @param secrets the newest first
 * @param seen how far the feed has been looked at for it
 */
public record Subscription(
    UUID id,
    long revision,
    SubscriptionContent content,
    SubscriptionState state,
    String reason,
    List<Secret> secrets,
    FeedCursor seen,
    Instant createdAt,
    Instant updatedAt) {

  public Subscription {
    secrets = List.copyOf(secrets);
  }

  /** The subscription with another content. */
  public Subscription saying(SubscriptionContent other) {
    return with(other, state, reason, secrets, seen);
  }

  /** The subscription in another state. */
  public Subscription as(SubscriptionState other, String why) {
    return with(content, other, why, secrets, seen);
  }

  /** The subscription once the feed has been looked at up to here. */
  public Subscription seeing(FeedCursor position) {
    return with(content, state, reason, secrets, position);
  }

  /** With a new secret; those that sign now do so until the given moment. */
  public Subscription rotated(Secret newest, Instant now, Instant until) {
    List<Secret> all = new ArrayList<>();
    all.add(newest);
    for (Secret secret : secrets) {
      if (secret.signs(now)) {
        all.add(secret.until().isPresent() ? secret : secret.ending(until));
      }
    }
    return with(content, state, reason, all, seen);
  }

  private Subscription with(
      SubscriptionContent newContent,
      SubscriptionState newState,
      String newReason,
      List<Secret> newSecrets,
      FeedCursor newSeen) {
    return new Subscription(
        id, revision, newContent, newState, newReason, newSecrets, newSeen, createdAt, updatedAt);
  }
}

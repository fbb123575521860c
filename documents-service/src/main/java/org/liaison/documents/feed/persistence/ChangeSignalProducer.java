package org.liaison.documents.feed.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.liaison.documents.feed.domain.ChangeSignal;

/** One signal for the whole process. */
final class ChangeSignalProducer {

  @Produces
  @Singleton
  ChangeSignal signal() {
    return new ChangeSignal();
  }
}

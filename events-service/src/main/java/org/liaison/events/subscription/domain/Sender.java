package org.liaison.events.subscription.domain;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Sends notifications to addresses that may be sent to. */
public interface Sender {

  /** What is wrong with an address, whatever it leads to; empty if nothing is. */
  Optional<String> objection(URI url);

  /** Posts a body; every failure is an answer. */
  Answer post(URI url, Map<String, String> headers, String body);
}

package org.liaison.events;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.lexicon.Lexicon;

/**
 * Makes lexicon and engine before anything else starts: a bad lexicon must stop the service, and
 * not a worker of it later on.
 */
@ApplicationScoped
class EngineStart {

  private static final Logger LOG = Logger.getLogger(EngineStart.class);

  void start(@Observes @Priority(1) StartupEvent event, Lexicon lexicon, ExtractionEngine engine) {
    LOG.infof("texts are read by %s with lexicon %s", engine.version(), lexicon.fingerprint());
  }
}

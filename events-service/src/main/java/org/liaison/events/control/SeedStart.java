package org.liaison.events.control;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Loads the seeds when the service starts: a bad seed file must stop it. */
@ApplicationScoped
class SeedStart {

  private static final Logger LOG = Logger.getLogger(SeedStart.class);

  void start(@Observes StartupEvent event, ControlSeeds seeds, SeedLoader loader) {
    LOG.infof("the control register took %d entries from its seeds", loader.load(seeds.entries()));
  }
}

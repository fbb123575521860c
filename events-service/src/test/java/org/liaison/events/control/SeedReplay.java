package org.liaison.events.control;

import jakarta.enterprise.context.ApplicationScoped;

/** Loads the seeds again, as a replica that starts does. */
@ApplicationScoped
public class SeedReplay {

  private final ControlSeeds seeds;
  private final SeedLoader loader;

  SeedReplay(ControlSeeds seeds, SeedLoader loader) {
    this.seeds = seeds;
    this.loader = loader;
  }

  public void replay() {
    loader.load(seeds.entries());
  }
}

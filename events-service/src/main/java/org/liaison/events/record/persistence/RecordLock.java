package org.liaison.events.record.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time write findings. Two that look for the same new event at once would
 * each find nothing and add it twice.
 */
@ApplicationScoped
public class RecordLock {

  /** Any fixed number; the lock is known to this database only. */
  private static final long KEY = 0x4C49_4149_534FL;

  private final EntityManager entities;

  RecordLock(EntityManager entities) {
    this.entities = entities;
  }

  /** Waits for the lock and holds it until the transaction ends. */
  public void acquire() {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
        .setParameter("key", KEY)
        .getSingleResult();
  }
}

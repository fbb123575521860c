package org.liaison.events.control.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time change the register. Changes are few; two at once could add the
 * same entry twice, and replicas that start together load the same seeds.
 */
@ApplicationScoped
public class ControlLock {

  /** Any fixed number; the lock is known to this database only. */
  private static final long KEY = 0x434F_4E54_524CL;

  private final EntityManager entities;

  ControlLock(EntityManager entities) {
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

package org.liaison.events.reading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one transaction at a time ask for documents to be read again, so that the batch is one. */
@ApplicationScoped
public class RereadingLock {

  /** Any fixed number; the lock is known to this database only. */
  private static final long KEY = 0x4C49_4152_4552L;

  private final EntityManager entities;

  RereadingLock(EntityManager entities) {
    this.entities = entities;
  }

  /** Takes the lock until the transaction ends; false if another has it. */
  public boolean tryAcquire() {
    return (Boolean)
        entities
            .createNativeQuery("select pg_try_advisory_xact_lock(:key)")
            .setParameter("key", KEY)
            .getSingleResult();
  }
}

package org.liaison.events.vocabulary;

/** What an actor is. */
public enum ActorKind {
  STATE,
  AGENCY,
  ORGANISATION,
  PERSON
}

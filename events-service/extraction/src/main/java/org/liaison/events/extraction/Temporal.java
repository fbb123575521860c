package org.liaison.events.extraction;

/** A temporal expression and its value. */
public record Temporal(Passage passage, FoundDate date) {}

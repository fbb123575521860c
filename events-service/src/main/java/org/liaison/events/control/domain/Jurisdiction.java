package org.liaison.events.control.domain;

/**
 * Who controls.
 *
 * @param id of a state, or {@link #CONVENTIONS}
 */
public record Jurisdiction(String id, String name) {

  /** Stands for the international conventions. */
  public static final String CONVENTIONS = "un";
}

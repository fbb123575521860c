package org.liaison.events.control.domain;

/**
 * An entry that controls a substance.
 *
 * @param byClass whether it names the class of the substance and not the substance itself
 */
public record Coverage(Control control, boolean byClass) {}

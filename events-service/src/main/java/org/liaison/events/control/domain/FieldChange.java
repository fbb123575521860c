package org.liaison.events.control.domain;

/**
 * How one field of an entry was and is, in words; empty for nothing.
 *
 * @param field name as in the contract
 */
public record FieldChange(String field, String before, String after) {}

package org.liaison.events.problem;

/**
 * One field of a request that is wrong.
 *
 * @param field name as in the .proto file
 * @param message what is wrong and what to send instead
 */
public record Violation(String field, String message) {}

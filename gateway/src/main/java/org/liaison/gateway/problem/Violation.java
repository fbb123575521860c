package org.liaison.gateway.problem;

/**
 * One field, parameter or header that is wrong.
 *
 * @param field its name as the client wrote it
 * @param code what kind of wrong it is; becomes the problem's code if all violations share it
 * @param message what to write instead
 */
public record Violation(String field, ErrorCode code, String message) {}

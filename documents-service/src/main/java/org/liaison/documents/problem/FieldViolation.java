package org.liaison.documents.problem;

/** One field that breaks its rule, and what to do about it. */
public record FieldViolation(String field, String description) {}

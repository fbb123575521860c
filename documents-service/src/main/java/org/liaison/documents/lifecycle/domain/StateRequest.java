package org.liaison.documents.lifecycle.domain;

import java.util.OptionalInt;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentState;

/**
 * A state that somebody wants a document to be in, nothing checked.
 *
 * @param state null if not given, or one that nobody can set
 * @param expectedNumber of the state that the caller knows
 */
public record StateRequest(
    UUID documentId,
    DocumentState state,
    String reason,
    String setBy,
    String evidenceUrl,
    OptionalInt expectedNumber) {}

package org.liaison.documents.copy.domain;

import java.util.UUID;

/**
 * A version that shares bands with one that is to be decided.
 *
 * @param probe position of the version to be decided in its list
 * @param origin of the candidate
 * @param length code points of its text
 */
public record Candidate(int probe, UUID documentId, int number, UUID origin, int length) {}

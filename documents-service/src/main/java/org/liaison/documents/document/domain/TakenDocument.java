package org.liaison.documents.document.domain;

/**
 * A document that a transaction holds.
 *
 * @param isNew whether the transaction made it, with the head's version as its first
 */
public record TakenDocument(DocumentHead head, boolean isNew) {}

package org.liaison.documents.document.domain;

/**
 * A document as lists show it, with the beginning of its current text.
 *
 * @param document without its blocks
 */
public record ListedText(Document document, String beginning) {}

package org.liaison.documents.search.domain;

/** How many hits have a value. */
public record Facet(String value, long count) {}

package org.liaison.documents.search.domain;

/** A stretch {@code [start, end)} of a text in code points that matched, and the form that did. */
record Match(String form, int start, int end) {}

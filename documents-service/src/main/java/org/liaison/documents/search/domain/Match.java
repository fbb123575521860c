package org.liaison.documents.search.domain;

import java.util.List;

/**
 * A stretch {@code [start, end)} of a text in code points that matched.
 *
 * @param form the form that did
 * @param terms the terms of the query that look for it
 */
record Match(String form, int start, int end, List<QueryTerm> terms) {}

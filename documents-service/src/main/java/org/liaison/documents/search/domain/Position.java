package org.liaison.documents.search.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Where a document stands in a result: best rank first (0 in lists), then newest, then by id. */
public record Position(float rank, LocalDate publishedDate, UUID documentId) {}

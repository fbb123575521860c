package org.liaison.documents.document.domain;

import java.util.Optional;

/** One of many submissions that come together, with the file that it was read from, if any. */
public record Incoming(Submission submission, Optional<SubmittedFile> file) {}

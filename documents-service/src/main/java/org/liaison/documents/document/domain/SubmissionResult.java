package org.liaison.documents.document.domain;

/** What became of a submission, and the version that stands for it. */
public record SubmissionResult(Outcome outcome, DocumentVersion version) {}

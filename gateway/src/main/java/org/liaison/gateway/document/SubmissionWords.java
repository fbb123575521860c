package org.liaison.gateway.document;

/** How OpenAPI describes the one operation that takes JSON and files. */
final class SubmissionWords {

  static final String ID = "submitDocument";
  static final String SUMMARY = "Submit a document";
  static final String DESCRIPTION =
      "Stores a text once: the same text under the same URL, or without a URL of the same publisher"
          + " and date, is 'unchanged'. Extraction begins by itself. As multipart/form-data it takes"
          + " a file (HTML, PDF, DOCX or plain text of at most 32 MiB), which is kept: what is left"
          + " out of the form is taken from the file where that says it, and 'metadataSources' of"
          + " the version tells which and from where.";
  static final String CREATED = "Stored, as a new document or a new version.";
  static final String UNCHANGED = "The text was there already.";
  static final String KEY = "A repeated key answers with the first outcome.";

  private SubmissionWords() {}
}

package org.liaison.events.extraction;

/** Reads one text and tells what it says happened. Pure: same source, same findings. */
public interface ExtractionEngine {

  /** Name and version, such as {@code rules-en-1}; findings are idempotent by it. */
  String version();

  /** Never null; empty findings for a text in which nothing is found. */
  Findings extract(SourceText source);
}

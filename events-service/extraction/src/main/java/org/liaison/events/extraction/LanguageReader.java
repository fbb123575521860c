package org.liaison.events.extraction;

/** Reads texts of one language. Thread-safe; same source, same findings. */
public interface LanguageReader {

  /** Whether it reads a language, given as BCP 47 tag. */
  boolean reads(String language);

  /** Only for sources of a language that it reads. */
  Findings read(SourceText source);
}

package org.liaison.documents.diff.domain;

/** How closely two texts could be compared within bounds. */
public enum DiffGrain {
  /** By words, and Chinese by characters. */
  WORDS,
  /** By lines: the words differ in too many places. */
  LINES,
  /** Not at all: even the lines differ in too many places. */
  WHOLE
}

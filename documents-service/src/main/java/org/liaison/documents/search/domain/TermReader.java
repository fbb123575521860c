package org.liaison.documents.search.domain;

import java.util.Set;

/** Reads the terms that a text is found by, one after the other. */
public interface TermReader {

  /** Goes to the next term; false at the end. */
  boolean next();

  String term();

  /** How many places it stands behind the one before: 1, or more where some are left out. */
  int step();

  /** The concepts of which a form stands here. */
  Set<Integer> shown(Concepts concepts);
}

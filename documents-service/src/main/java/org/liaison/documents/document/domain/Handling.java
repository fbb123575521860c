package org.liaison.documents.document.domain;

/** TLP 2.0 marking: how far a document may be passed on. */
public enum Handling {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_STRICT,
  RED
}

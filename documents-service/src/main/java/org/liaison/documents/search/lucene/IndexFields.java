package org.liaison.documents.search.lucene;

/** The fields of an indexed document. */
final class IndexFields {

  static final String ID = "id";
  static final String ID_HIGH = "id_high";
  static final String ID_LOW = "id_low";

  /** The words of title and text, their pairs of Chinese characters, and the concepts of both. */
  static final String TERMS = "terms";

  /** Single Chinese characters of title and text. */
  static final String CHARACTERS = "characters";

  /** Rises when the same text is to have other terms; an index of older ones is then made again. */
  static final int RULES = 5;

  static final String LANGUAGE = "language";
  static final String KIND = "kind";
  static final String PUBLISHER = "publisher";
  static final String STATE = "state";

  /** Of publication, counted from 1970-01-01. */
  static final String DAY = "day";

  static final String YEAR = "year";

  private IndexFields() {}

  /** The term of a line of the list of aliases; no word and no character looks like it. */
  static String concept(int line) {
    return "=" + line;
  }
}

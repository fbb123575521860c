package org.liaison.events.opinion.client;

/** A key that does not show when settings are printed. */
record ApiKey(String value) {

  @Override
  public String toString() {
    return "(hidden)";
  }
}

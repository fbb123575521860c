package org.liaison.gateway.export;

/** What stands between the values of a JSON array that is written piece by piece. */
final class Separator {

  private boolean begun;

  /** The value, parted from the one before if there is one; each on a line of its own. */
  String before(String value) {
    String separated = begun ? ",\n" + value : "\n" + value;
    begun = true;
    return separated;
  }
}

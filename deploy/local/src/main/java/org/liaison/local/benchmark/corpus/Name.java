package org.liaison.local.benchmark.corpus;

/** What something is called in both languages. */
record Name(String en, String zh) {

  String in(Language language) {
    return language == Language.ENGLISH ? en : zh;
  }
}

package org.liaison.local.benchmark;

/**
 * What to measure with.
 *
 * @param documents how many are loaded before reading is measured
 * @param clients how many work at once
 * @param seed of the documents
 * @param quick only see whether everything works
 * @param imports measure imports and single submissions, nothing else
 * @param help show the usage and do nothing
 */
record BenchmarkOptions(
    int documents, int clients, long seed, boolean quick, boolean imports, boolean help) {
  static final int DEFAULT_DOCUMENTS = 10_000;
  static final int QUICK_DOCUMENTS = 1_000;
  static final int DEFAULT_CLIENTS = 8;
  static final long DEFAULT_SEED = 1985;
}

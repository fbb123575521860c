package org.liaison.events.extraction.english.commitment;

/**
 * The words by which something is promised.
 *
 * @param verbAt position of the verb that makes it a promise
 * @param groupFrom first token of that verb with its auxiliaries
 * @param from first token of what is promised
 * @param to token after it
 */
record Promise(int verbAt, int groupFrom, int from, int to, String rule, double confidence) {}

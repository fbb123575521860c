package org.liaison.events.extraction.english.clause;

/**
 * A stretch of a sentence with one statement.
 *
 * @param number position in the list of clauses
 * @param parent number of the clause that it hangs on; itself for the first
 * @param from first token
 * @param to token after the last; a relative clause may be cut out of the middle
 */
public record Clause(int number, int parent, ClauseKind kind, int from, int to) {}

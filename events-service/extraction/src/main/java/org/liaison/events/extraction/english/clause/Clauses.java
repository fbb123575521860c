package org.liaison.events.extraction.english.clause;

import java.util.List;

/** The clauses of a sentence; every token belongs to exactly one. */
public final class Clauses {

  private final List<Clause> clauses;
  private final int[] clauseOfToken;

  Clauses(List<Clause> clauses, int[] clauseOfToken) {
    this.clauses = List.copyOf(clauses);
    this.clauseOfToken = clauseOfToken;
  }

  public Clause of(int token) {
    return clauses.get(clauseOfToken[Math.min(Math.max(token, 0), clauseOfToken.length - 1)]);
  }

  public Clause parentOf(Clause clause) {
    return clauses.get(clause.parent());
  }

  public boolean same(int token, int other) {
    return of(token).number() == of(other).number();
  }

  public List<Clause> all() {
    return clauses;
  }

  /** Whether the clause, or one that it hangs on, is a condition. */
  public boolean isConditional(Clause clause) {
    Clause current = clause;
    while (true) {
      if (current.kind() == ClauseKind.CONDITION) {
        return true;
      }
      if (current.parent() == current.number()) {
        return false;
      }
      current = parentOf(current);
    }
  }
}

package org.liaison.events.extraction.english.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeExpression;

/** Cuts a sentence into clauses by its conjunctions, commas and verb forms. */
public final class ClauseSplitter {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "since",
          "after",
          "before",
          "when",
          "while",
          "whereas",
          "because",
          "although",
          "though",
          "once",
          "until",
          "where",
          "following",
          "as");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");

  private final EnglishWords words;

  public ClauseSplitter(EnglishWords words) {
    this.words = words;
  }

  /**
   * @param attributions stretches of tokens that tell who says it, in order
   */
  public Clauses split(Sentence sentence, List<TimeExpression> times, List<Stretch> attributions) {
    return new Run(sentence, times, attributions).run();
  }

  /** The tokens {@code [from, to)}. */
  public record Stretch(int from, int to) {
    boolean holds(int token) {
      return token >= from && token < to;
    }
  }

  /** The splitting of one sentence. */
  private final class Run {

    private final Sentence sentence;
    private final VerbSigns verbs;
    private final ClauseSigns signs;
    private final List<Stretch> attributions;
    private final List<Clause> clauses = new ArrayList<>();
    private final int[] clauseOfToken;
    private final boolean[] inPhrase;
    private int current;

    Run(Sentence sentence, List<TimeExpression> times, List<Stretch> attributions) {
      this.sentence = sentence;
      this.verbs = new VerbSigns(words, sentence);
      this.signs = new ClauseSigns(words, sentence, times, verbs);
      this.attributions = attributions;
      this.clauseOfToken = new int[sentence.size()];
      this.inPhrase = QuotedPhrases.in(sentence);
    }

    Clauses run() {
      open(0, kindAtStart(), 0);
      for (int i = 0; i < sentence.size(); i++) {
        if (i > 0) {
          boundary(i);
        }
        clauseOfToken[i] = current;
      }
      return new Clauses(withEnds(), clauseOfToken);
    }

    private ClauseKind kindAtStart() {
      if (inAttribution(0)) {
        return ClauseKind.ATTRIBUTION;
      }
      int first = sentence.at(0).kind() == TokenKind.QUOTE ? 1 : 0;
      String key = sentence.key(first);
      if (CONDITIONS.contains(key)) {
        return ClauseKind.CONDITION;
      }
      return SUBORDINATORS.contains(key) && !signs.startsTime(first)
          ? ClauseKind.SUBORDINATE
          : ClauseKind.MAIN;
    }

    private void boundary(int i) {
      boolean said = inAttribution(i);
      Clause clause = clauses.get(current);
      if (said != (clause.kind() == ClauseKind.ATTRIBUTION)) {
        open(i, said ? ClauseKind.ATTRIBUTION : ClauseKind.MAIN, said ? current : 0);
        return;
      }
      Token token = sentence.at(i);
      Token before = sentence.at(i - 1);
      if (said || inPhrase[i]) {
        return;
      }
      if (signs.isAside(i)) {
        return;
      }
      if (Grammar.isBreak(before)
          || (before.kind() == TokenKind.HYPHEN && before.spaced() && token.spaced())) {
        open(i, ClauseKind.COORDINATE, current);
      } else if (CONDITIONS.contains(token.key()) && !token.is("should")) {
        open(i, ClauseKind.CONDITION, current);
      } else if (before.is(",")) {
        afterComma(i, clause);
      } else {
        withoutComma(i);
      }
    }

    private void afterComma(int i, Clause clause) {
      Token token = sentence.at(i);
      boolean conjunction = token.is("and") || token.is("but") || token.is("so") || token.is("or");
      if (RELATIVES.contains(token.key())) {
        open(i, ClauseKind.RELATIVE, current);
      } else if (isDependent(clause) && (signs.addsTime(i) || signs.addsPlace(i))) {
        return;
      } else if (SUBORDINATORS.contains(token.key()) && !signs.startsTime(i)) {
        open(i, ClauseKind.SUBORDINATE, current);
      } else if (token.is("with") && verbs.gerundWithin(i)) {
        open(i, ClauseKind.PARTICIPIAL, current);
      } else if (verbs.isParticiple(i)) {
        open(i, ClauseKind.PARTICIPIAL, current);
      } else if ((clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.SUBORDINATE)
          && clause.from() > 1) {
        resume(clause);
      } else if (clause.kind() == ClauseKind.PARTICIPIAL
          && clause.from() > 1
          && !hasFiniteBefore(clauses.get(clause.parent()), clause.from())
          && verbs.isFinite(verbs.skipAdverbs(i))) {
        resume(clause);
      } else if (clause.from() <= 1
          && (clause.kind() == ClauseKind.SUBORDINATE || clause.kind() == ClauseKind.CONDITION)) {
        open(i, ClauseKind.MAIN, current);
      } else if (conjunction && verbs.finiteWithin(i)) {
        open(i, ClauseKind.COORDINATE, current);
      }
    }

    private void withoutComma(int i) {
      Token token = sentence.at(i);
      if (token.is("and") || token.is("but")) {
        if (verbs.isFinite(verbs.skipAdverbs(i + 1))
            || signs.opensWithName(i, clauses.get(current).from())) {
          open(i, ClauseKind.COORDINATE, current);
        }
      } else if (token.is("that") && signs.followsSaying(i)) {
        open(i, ClauseKind.COMPLEMENT, current);
      } else if (RELATIVES.contains(token.key())
          || (token.is("that")
              && (verbs.isFinite(verbs.skipAdverbs(i + 1)) || signs.isObjectGap(i)))) {
        open(i, ClauseKind.RELATIVE, current);
      } else if (SUBORDINATORS.contains(token.key())
          && !signs.startsTime(i)
          && !token.is("as")
          && !Grammar.isBe(sentence.key(i - 1))) {
        open(i, ClauseKind.SUBORDINATE, current);
      }
    }

    /** Whether a clause has its verb before a position: "Police, acting on a tip, arrested …". */
    private boolean hasFiniteBefore(Clause clause, int to) {
      for (int j = clause.from(); j < to; j++) {
        if (clauseOfToken[j] == clause.number() && verbs.isFinite(j)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isDependent(Clause clause) {
      return clause.kind() == ClauseKind.RELATIVE
          || clause.kind() == ClauseKind.SUBORDINATE
          || clause.kind() == ClauseKind.CONDITION;
    }

    /** Goes on with the clause that a relative one was put into. */
    private void resume(Clause clause) {
      current = clause.parent();
    }

    private void open(int from, ClauseKind kind, int parent) {
      int number = clauses.size();
      clauses.add(new Clause(number, clauses.isEmpty() ? 0 : parent, kind, from, sentence.size()));
      current = number;
    }

    private List<Clause> withEnds() {
      int[] last = new int[clauses.size()];
      for (int i = 0; i < clauseOfToken.length; i++) {
        last[clauseOfToken[i]] = i + 1;
      }
      return clauses.stream()
          .map(
              c ->
                  new Clause(
                      c.number(),
                      c.parent(),
                      c.kind(),
                      c.from(),
                      Math.max(last[c.number()], c.from() + 1)))
          .toList();
    }

    private boolean inAttribution(int token) {
      for (Stretch stretch : attributions) {
        if (stretch.holds(token)) {
          return true;
        }
      }
      return false;
    }
  }
}

package org.liaison.events.extraction.english.event;

import java.util.Optional;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.vocabulary.EventType;

/** Tells the uses of participles: describing a noun, in place of a clause, or in a relative one. */
final class Participles {

  private Participles() {}

  /** "the published text", "forfeited assets": the participle only describes. */
  static boolean isAttribute(Sentence sentence, VerbUse verb) {
    int at = verb.at();
    String before = sentence.key(at - 1);
    return verb.form().isParticiple()
        && verb.group().from() == at
        && (Grammar.isDeterminer(before) || Grammar.isPreposition(before) || before.equals("of"))
        && sentence.at(at + 1).isWord()
        && !Grammar.isFunctionWord(sentence.at(at + 1));
  }

  /** "two men indicted in the United States": nobody is told to have done it. */
  static boolean isReduced(Sentence sentence, VerbUse verb, EventType type) {
    boolean done = type == EventType.ENFORCEMENT || type == EventType.SANCTION;
    Token next = sentence.at(verb.to());
    return done
        && verb.form().isParticiple()
        && verb.group().have().isEmpty()
        && !next.isCapitalised()
        && endsPhrase(next);
  }

  /** "the companies that the Justice Department indicted": it is told who did it. */
  static boolean isDone(Reading reading, int at) {
    if (reading.timeAt(at - 1).isPresent()) {
      return true;
    }
    return reading
        .mentionAt(at - 1)
        .filter(m -> m.isActing() && !m.is(MentionKind.PERSON))
        .isPresent();
  }

  /** "the group, which both set up": active, though what is set up stands before. */
  static boolean isGap(Reading reading, int at, Optional<NounPhrase> object) {
    Clause clause = reading.clauses().of(at);
    return clause.kind() == ClauseKind.RELATIVE
        && at > clause.from() + 1
        && object.isPresent()
        && object.get().to() <= clause.from()
        && !VerbGroup.before(reading.sentence(), at).isPassive();
  }

  /** Whether no object follows: "signed in May". */
  static boolean endsPhrase(Token next) {
    return (!next.isWord() && !next.isNumber())
        || Grammar.isPreposition(next.key())
        || Grammar.isAdverb(next)
        || Grammar.isConjunction(next.key())
        || Grammar.isAuxiliary(next)
        || next.isCapitalised();
  }
}

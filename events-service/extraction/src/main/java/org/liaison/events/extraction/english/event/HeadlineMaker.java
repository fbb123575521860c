package org.liaison.events.extraction.english.event;

import java.util.Optional;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.merge.Headline;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/** Takes from a sentence the words that its title is made of. */
final class HeadlineMaker {

  private static final int LONGEST = 12;

  private static final int LONGEST_ASIDE = 16;

  private final EnglishWords words;

  HeadlineMaker(EnglishWords words) {
    this.words = words;
  }

  Headline of(Reading reading, Trigger trigger, Optional<LexiconMechanism> mechanism) {
    String verb = trigger.rule().rule().headline();
    int space = verb.indexOf(' ');
    String first = space < 0 ? verb : verb.substring(0, space);
    String passive = words.verbs().participle(first) + (space < 0 ? "" : verb.substring(space));
    if (mechanism.isPresent() && trigger.rule().rule().type() == EventType.MECHANISM) {
      return new Headline(verb, mechanism.get().name(), "", passive);
    }
    if (trigger.object() == null) {
      return new Headline(verb, bareObject(reading, trigger), "", passive);
    }
    EventType type = trigger.rule().rule().type();
    if (trigger.isThrough() && (type == EventType.CONTROL || type == EventType.SANCTION)) {
      return new Headline(verb, theme(reading, trigger), rest(reading, trigger), passive);
    }
    return new Headline(verb, object(reading, trigger), "", passive);
  }

  private static String object(Reading reading, Trigger trigger) {
    NounPhrase object = trigger.object();
    Sentence sentence = reading.sentence();
    if (Grammar.isPronoun(sentence.key(object.from()))) {
      return "the " + object.noun();
    }
    boolean before = object.to() <= trigger.at();
    int limit = before ? 0 : trigger.to();
    boolean owned = before && trigger.rule().rule().type() == EventType.STATEMENT;
    int start = object.start(sentence, owned ? object.from() : limit);
    int end = withoutTime(reading, object);
    return sentence.text(start, before ? Math.min(end, trigger.groupFrom()) : end);
  }

  /** "on Tuesday" does not belong to "bill on Tuesday". */
  private static int withoutTime(Reading reading, NounPhrase object) {
    int end = object.end(reading.sentence());
    for (int i = object.to(); i < end; i++) {
      if (reading.timeAt(i).isPresent()) {
        return Math.max(object.to(), i - 1);
      }
    }
    return end;
  }

  /** What is placed, listed or removed: between verb and preposition, or before a passive verb. */
  private static String theme(Reading reading, Trigger trigger) {
    int link = linkAt(reading.sentence(), trigger);
    Clause clause = reading.clauses().of(trigger.at());
    if (link == trigger.to() && clause.kind() == ClauseKind.RELATIVE) {
      return before(reading, clause.from());
    }
    return link > trigger.to() && !trigger.passive()
        ? behind(reading, trigger.to(), link)
        : before(reading, trigger.groupFrom());
  }

  private static String rest(Reading reading, Trigger trigger) {
    Sentence sentence = reading.sentence();
    return sentence.text(linkAt(sentence, trigger), trigger.object().end(sentence));
  }

  private static int linkAt(Sentence sentence, Trigger trigger) {
    int link = trigger.object().from() - 1;
    while (link > trigger.at() && !trigger.rule().through().contains(sentence.key(link))) {
      link--;
    }
    return link;
  }

  private static String bareObject(Reading reading, Trigger trigger) {
    return switch (trigger.rule().rule().type()) {
      case ENFORCEMENT, SANCTION ->
          trigger.passive()
              ? before(reading, subjectEnd(reading, trigger))
              : behind(reading, trigger.to(), reading.sentence().size());
      default -> "";
    };
  }

  /**
   * "Zhang was captured in July and extradited": whom it is told of stands before the first verb.
   */
  private static int subjectEnd(Reading reading, Trigger trigger) {
    Clause clause = reading.clauses().of(trigger.at());
    boolean joined =
        clause.kind() == ClauseKind.COORDINATE && trigger.groupFrom() <= clause.from() + 2;
    return joined
        ? Subjects.firstVerb(reading, reading.clauses().parentOf(clause))
        : trigger.groupFrom();
  }

  private static String behind(Reading reading, int from, int limit) {
    Sentence sentence = reading.sentence();
    int to = from;
    while (to < Math.min(limit, from + LONGEST) && goesOn(reading, to, from)) {
      to++;
    }
    while (to > from && Grammar.isFunctionWord(sentence.at(to - 1))) {
      to--;
    }
    int start = skipArticle(sentence, from, to);
    return sentence.text(start, to);
  }

  private static boolean goesOn(Reading reading, int position, int from) {
    Token token = reading.sentence().at(position);
    boolean preposition =
        Grammar.isPreposition(token.key())
            && !token.is("about")
            && !token.is("over")
            && !token.is("than");
    return reading.clauses().same(position, from)
        && !token.is(",")
        && !Grammar.isBreak(token)
        && !Grammar.isAuxiliary(token)
        && reading.timeAt(position).isEmpty()
        && !(preposition && position > from);
  }

  private static String before(Reading reading, int end) {
    Sentence sentence = reading.sentence();
    int to = end;
    while (to > 0 && (sentence.key(to - 1).equals(",") || Grammar.isAdverb(sentence.at(to - 1)))) {
      to--;
    }
    to = beforeAside(sentence, to, end);
    int from = to;
    while (from > Math.max(0, to - LONGEST) && belongs(sentence.at(from - 1))) {
      from--;
    }
    return sentence.text(skipArticle(sentence, from, to), to);
  }

  /** "Zhang, wanted for trafficking, was arrested" is told of Zhang. */
  private static int beforeAside(Sentence sentence, int to, int end) {
    boolean aside = to < end && sentence.key(to).equals(",");
    for (int i = to - 1; aside && i > Math.max(0, to - LONGEST_ASIDE); i--) {
      if (sentence.key(i).equals(",")) {
        return i;
      }
    }
    return to;
  }

  private static boolean belongs(Token token) {
    return !token.is(",")
        && !Grammar.isBreak(token)
        && !Grammar.isAuxiliary(token)
        && !token.is("to")
        && !(Grammar.isConjunction(token.key()) && !token.is("and"));
  }

  private static int skipArticle(Sentence sentence, int from, int to) {
    int start = from;
    while (start < to - 1
        && (Grammar.isArticle(sentence.key(start)) || sentence.key(start).equals("and"))) {
      start++;
    }
    return start;
  }
}

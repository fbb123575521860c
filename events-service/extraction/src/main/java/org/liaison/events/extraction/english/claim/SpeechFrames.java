package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeExpression;

/** Tells from what stands around a verb whether something is said by it. */
final class SpeechFrames {

  private static final int THAT_WITHIN = 14;
  private static final int THAT_AFTER_ASIDE = 9;
  private static final int VERB_WITHIN = 22;
  private static final Set<String> SUBJECTS = Set.of("it", "they", "he", "she", "we");
  private static final Set<String> STATED =
      Set.of("the", "its", "their", "his", "her", "such", "most", "both", "these", "those");
  private static final int SHORTEST_STATEMENT = 5;
  private static final Set<String> PLURALS = Set.of("we", "they", "you", "i", "people", "police");
  private static final Set<String> DAYS =
      Set.of("day", "night", "week", "morning", "evening", "afternoon");
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "when", "while", "as", "since", "although", "though", "because");
  private static final Set<String> SETTING = Set.of("in", "at", "during", "to", "on", "through");

  private final EnglishWords words;

  SpeechFrames(EnglishWords words) {
    this.words = words;
  }

  /**
   * "Wu said" at the end, in the middle, or before what only tells when and to whom: what is said
   * stands before it.
   *
   * @param from first token of the speaker
   * @param to token after the verb and what belongs to it
   */
  boolean isTail(Sentence sentence, int from, int to, Verb verb) {
    Token before = sentence.at(from - 1);
    boolean as = before.is("as") && sentence.key(from - 2).equals(",");
    boolean afterSpeech = from > 0 && (before.is(",") || before.kind() == TokenKind.QUOTE || as);
    if (!afterSpeech || (isQuoting(verb) && before.kind() != TokenKind.QUOTE)) {
      return false;
    }
    Token next = sentence.at(to);
    boolean ends =
        to >= sentence.size()
            || (Grammar.isBreak(next) && !next.is(":"))
            || next.is(",")
            || (next.kind() == TokenKind.QUOTE && before.kind() == TokenKind.QUOTE);
    boolean afterQuote =
        before.kind() == TokenKind.QUOTE && !thatWithin(sentence, to, THAT_AFTER_ASIDE);
    boolean weak = words.has("weak-speech", verb.base());
    return ends || afterQuote || (!weak && isClause(sentence, from) && !hasContent(sentence, to));
  }

  private boolean isClause(Sentence sentence, int to) {
    return !SUBORDINATORS.contains(sentence.key(0)) && finiteWithin(sentence, 1, to);
  }

  private boolean hasContent(Sentence sentence, int from) {
    return thatWithin(sentence, from, THAT_WITHIN) || clauseFollows(sentence, from);
  }

  /** Whether what follows the verb is what is said; "added two substances" is no speech. */
  boolean says(Sentence sentence, int to, Verb verb) {
    Token next = sentence.at(to);
    if (to >= sentence.size() - 1) {
      return false;
    }
    if (next.is(":") || next.kind() == TokenKind.QUOTE) {
      return true;
    }
    if (isQuoting(verb)) {
      return next.is(",") && sentence.at(to + 1).kind() == TokenKind.QUOTE;
    }
    if (next.is("that")) {
      return true;
    }
    if (next.is(",")) {
      return (thatWithin(sentence, to + 1, THAT_AFTER_ASIDE) && !isTelling(verb))
          || sentence.at(to + 1).kind() == TokenKind.QUOTE
          || words.verbIn("speech-neutral", sentence.key(to + 1)).isPresent()
          || sentence.key(to + 1).equals("citing");
    }
    if (words.has("weak-speech", verb.base())) {
      boolean adjunct = Grammar.isPreposition(next.key()) && !next.is("with");
      return (adjunct && thatWithin(sentence, to, THAT_AFTER_ASIDE))
          || (Grammar.isPronoun(next.key()) && finiteWithin(sentence, to + 1, to + 4))
          || takesThing(sentence, to, verb);
    }
    if (isTelling(verb)) {
      return thatWithin(sentence, to, THAT_WITHIN) || clauseFollows(sentence, to);
    }
    boolean clause =
        words.has("clause-verbs", verb.base())
            && (clauseFollows(sentence, to) || SUBJECTS.contains(next.key()));
    return clause
        || (verb.base().equals("say") && isStatement(sentence, to))
        || thatWithin(sentence, to, THAT_WITHIN)
        || (verb.base().equals("say") && sentence.key(to).equals("as"))
        || takesThing(sentence, to, verb);
  }

  /** "asked", "joked": speech only with the words that were said. */
  private boolean isQuoting(Verb verb) {
    return words.has("quoting-verbs", verb.base());
  }

  private boolean isTelling(Verb verb) {
    return words.has("telling-verbs", verb.base());
  }

  /** Whether a word for a letter or statement ends here. */
  boolean isDocument(Sentence sentence, int end) {
    return words.has("document-nouns", sentence.key(end - 1))
        || words.has("document-nouns", SpeakerPhrases.singular(sentence.key(end - 1)));
  }

  /** "stresses demand", "cautioned against hopes". */
  private boolean takesThing(Sentence sentence, int to, Verb verb) {
    String next = sentence.key(to);
    boolean preposition = next.equals("against") || next.equals("of") || next.equals("about");
    boolean thing =
        !Grammar.isConjunction(next)
            && (!Grammar.isPreposition(next) || preposition)
            && sentence.at(to).isWord();
    return thing && words.has("stressing-verbs", verb.base());
  }

  private boolean clauseFollows(Sentence sentence, int from) {
    String key = sentence.key(from);
    boolean link = key.equals("and") || key.equals("or") || key.equals("so");
    return !link && finiteWithin(sentence, from, from + VERB_WITHIN);
  }

  private static boolean thatWithin(Sentence sentence, int from, int reach) {
    for (int i = from; i < Math.min(sentence.size(), from + reach); i++) {
      Token token = sentence.at(i);
      if (token.is("that") && !DAYS.contains(sentence.key(i + 1))) {
        return true;
      }
      if (token.kind() == TokenKind.QUOTE) {
        return true;
      }
      if (Grammar.isBreak(token)) {
        return token.is(":");
      }
    }
    return false;
  }

  private boolean finiteWithin(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(sentence.size(), to); i++) {
      Token token = sentence.at(i);
      if (Grammar.isBreak(token)) {
        return false;
      }
      boolean auxiliary = Grammar.isAuxiliary(token) || token.is("'s") || token.is("'re");
      boolean inflected =
          token.isLowerCase()
              && i > from
              && words.verbs().of(token.key()).stream()
                  .anyMatch(v -> v.form().isPast() || v.form() == VerbForm.THIRD);
      boolean past = token.isLowerCase() && i > from && token.key().endsWith("ed");
      if ((auxiliary && !token.is("be")) || inflected || past || isPlural(sentence, i, from)) {
        return true;
      }
    }
    return false;
  }

  /** "says China rebates taxes": a noun phrase and more behind "say", whatever its verb is. */
  private static boolean isStatement(Sentence sentence, int from) {
    Token first = sentence.at(from);
    boolean noun = first.isCapitalised() || STATED.contains(first.key());
    int end = from;
    while (end < sentence.size() && !Grammar.isBreak(sentence.at(end))) {
      end++;
    }
    return noun && end - from >= SHORTEST_STATEMENT;
  }

  /** "the subsidies continue", "we need". */
  private boolean isPlural(Sentence sentence, int verb, int from) {
    String before = sentence.key(verb - 1);
    boolean noun = before.length() > 3 && before.endsWith("s") && sentence.at(verb - 1).isWord();
    boolean many = noun || PLURALS.contains(before);
    return verb > from
        && many
        && sentence.at(verb).isLowerCase()
        && words.verbs().of(sentence.key(verb)).stream().anyMatch(v -> v.form() == VerbForm.BASE);
  }

  /** Takes in when and where it was said: "on Friday", "in a statement", "at a press briefing". */
  int trailing(Sentence sentence, int from, List<TimeExpression> times) {
    int to = from;
    boolean more = true;
    while (more) {
      int next = timeEnd(sentence, to, times);
      next = next > to ? next : settingEnd(sentence, to);
      more = next > to;
      to = next;
    }
    return to;
  }

  private static int timeEnd(Sentence sentence, int from, List<TimeExpression> times) {
    String key = sentence.key(from);
    int start = key.equals("on") || key.equals("in") || key.equals("late") ? from + 1 : from;
    for (TimeExpression time : times) {
      if (time.from() == start || (time.from() == start + 1 && sentence.key(start).equals("the"))) {
        return time.to();
      }
    }
    return from;
  }

  private int settingEnd(Sentence sentence, int from) {
    String key = sentence.key(from);
    if ((key.equals("that") || key.equals("the")) && DAYS.contains(sentence.key(from + 1))) {
      return from + 2;
    }
    if (!SETTING.contains(key)) {
      return from;
    }
    for (int i = from + 1; i < from + 8; i++) {
      if (words.has("settings", sentence.key(i)) && !sentence.key(i + 1).equals("of")) {
        return words.has("settings", sentence.key(i + 1)) ? i + 2 : i + 1;
      }
      if (!sentence.at(i).isWord() && !sentence.key(i).equals("-")) {
        return from;
      }
    }
    return from;
  }
}

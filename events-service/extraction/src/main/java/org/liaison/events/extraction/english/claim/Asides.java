package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeExpression;

/**
 * Skips what may stand between a speaker and the verb: adverbs, times, ", reached by telephone,".
 */
final class Asides {

  private static final int REACH = 30;
  private static final Set<String> TIMED = Set.of("on", "in", "at", "by", "during");
  private static final int MOST_ASIDES = 4;
  private static final Set<String> SELVES = Set.of("itself", "himself", "herself", "themselves");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> HERE = Set.of("here", "there", "too", "alike", "long");
  private static final Set<String> PARTIES = Set.of("r", "d", "i");
  static final Set<String> GOING_ON =
      Set.of("continue", "continues", "continued", "likes", "liked", "quick", "used", "on");

  private Asides() {}

  /**
   * Position behind the speaker: before adverbs, auxiliaries, times, ", who spoke by telephone,".
   */
  static int skip(Sentence sentence, int verb, List<Mention> mentions, List<TimeExpression> times) {
    int end = verb;
    int asides = 0;
    while (end > 0) {
      int last = end - 1;
      Optional<TimeExpression> time =
          times.stream().filter(t -> last >= t.from() && last < t.to()).findFirst();
      Token token = sentence.at(last);
      if (time.isPresent()) {
        end = time.get().from();
        end = end > 0 && TIMED.contains(sentence.key(end - 1)) ? end - 1 : end;
      } else if (token.is("who") && last > 0 && sentence.key(last - 1).equals(",")) {
        return 0;
      } else if (token.is("not") && last > 0 && DO.contains(sentence.key(last - 1))) {
        end = last - 1;
      } else if (isBetween(token)) {
        end--;
      } else if (token.is("to") && end > 1 && GOING_ON.contains(sentence.key(last - 1))) {
        end = Grammar.isBe(sentence.key(last - 2)) ? last - 2 : last - 1;
      } else if (token.is(",") && asides < MOST_ASIDES) {
        int aside = asideStart(sentence, last, mentions);
        if (aside < 0) {
          return end;
        }
        asides++;
        end = aside;
      } else if (token.is(")")) {
        end = bracketStart(sentence, last);
      } else if (asides > 0 && isParty(sentence, last)) {
        end = last - 3;
      } else {
        return end;
      }
    }
    return end;
  }

  /** "R-Mich." of ", R-Mich., who …". */
  private static boolean isParty(Sentence sentence, int last) {
    return last > 3
        && sentence.at(last - 1).kind() == TokenKind.HYPHEN
        && PARTIES.contains(sentence.key(last - 2))
        && sentence.key(last - 3).equals(",");
  }

  private static boolean isBetween(Token token) {
    return Grammar.isAdverb(token)
        || Grammar.isHave(token.key())
        || token.is("who")
        || token.is("would")
        || token.is("will")
        || SELVES.contains(token.key())
        || HERE.contains(token.key());
  }

  /** The comma that opens what a comma closes; for "who," the comma itself stands alone. */
  private static int asideStart(Sentence sentence, int comma, List<Mention> mentions) {
    if (sentence.key(comma + 1).equals("who")) {
      return comma;
    }
    Optional<Mention> apposed =
        mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.until() == comma && m.until() > m.to())
            .findFirst();
    if (apposed.isPresent()) {
      return apposed.get().to();
    }
    for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
      Token token = sentence.at(i);
      if (token.is(")")) {
        i = bracketStart(sentence, i);
        continue;
      }
      if (token.is(",")) {
        int behind = i + 1;
        return mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.from() == behind && m.until() <= comma)
            .map(Mention::to)
            .findFirst()
            .orElse(i);
      }
      if (Grammar.isBreak(token) || token.kind() == TokenKind.QUOTE) {
        return -1;
      }
    }
    return -1;
  }

  static int bracketStart(Sentence sentence, int close) {
    for (int i = close - 1; i > Math.max(0, close - 12); i--) {
      if (sentence.key(i).equals("(")) {
        return i;
      }
    }
    return 0;
  }
}

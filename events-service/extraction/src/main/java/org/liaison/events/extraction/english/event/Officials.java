package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Tells the people of a state, who act for it: "Chinese officials", "the Mexican side". */
final class Officials {

  private static final Set<String> JOINTS =
      Set.of("and", ",", "&", "as", "well", "the", "their", "'s");
  private static final int REACH = 8;
  private static final int LONGEST_JOINT = 5;

  private final EnglishWords words;

  Officials(EnglishWords words) {
    this.words = words;
  }

  /** Whether a mention that names no actor stands for the officials of a state. */
  boolean are(Reading reading, Mention mention) {
    if (mention.is(MentionKind.STATE)) {
      return reading.sentence().key(mention.to()).equals("'s") && isHead(reading, mention.to() + 1);
    }
    boolean unnamed = mention.is(MentionKind.ADJECTIVE) || mention.is(MentionKind.GROUP);
    return unnamed
        && !mention.locative()
        && !mention.states().isEmpty()
        && (mention.is(MentionKind.GROUP) || isHead(reading, mention.to()));
  }

  /** The doers, with those joined to them by "and": "U.S. and Mexican officials". */
  List<Mention> joined(Reading reading, List<Mention> doers) {
    List<Mention> all = new ArrayList<>(doers);
    for (Mention mention : reading.mentions()) {
      if (!all.contains(mention)
          && all.stream().anyMatch(doer -> areJoined(reading.sentence(), doer, mention))
          && are(reading, mention)) {
        all.add(mention);
      }
    }
    return all;
  }

  private static boolean areJoined(Sentence sentence, Mention one, Mention other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    for (int i = from; i < to; i++) {
      boolean noun = sentence.at(i).isLowerCase() && !Grammar.isFunctionWord(sentence.at(i));
      if (!JOINTS.contains(sentence.key(i)) && (!noun || Subjects.isPast(sentence, i))) {
        return false;
      }
    }
    return to > from && to - from <= LONGEST_JOINT;
  }

  /** The noun behind an adjective, past further adjectives and states joined to it. */
  private boolean isHead(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (words.match("official-nouns", sentence, i).isPresent()) {
        return true;
      }
      boolean further =
          reading.mentionAt(i).isPresent()
              || sentence.key(i).equals("and")
              || sentence.key(i).equals(",")
              || (sentence.at(i).isLowerCase() && !Grammar.isFunctionWord(sentence.at(i)));
      if (!further || Subjects.isPast(sentence, i)) {
        return false;
      }
    }
    return false;
  }
}

package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeExpression;

/** Finds the noun phrase before or behind a verb of saying that tells who speaks. */
public final class SpeakerFinder {

  private static final int REACH = 30;
  private static final int MOST_TITLES = 6;
  private static final Set<String> NOBODY =
      Set.of("nobody", "everyone", "everybody", "somebody", "few", "many", "some", "none", "all");
  private static final Set<String> NO_ONE = Set.of("no", "neither", "nor", "not");
  private static final Set<String> BOUNDS =
      Set.of(
          "but",
          "while",
          "because",
          "although",
          "though",
          "if",
          "when",
          "whether",
          "so",
          "yet",
          "that",
          "what",
          "whose",
          "where",
          "than",
          "since",
          "after",
          "before",
          "until");

  private final SpeakerPhrases phrases;
  private final FiniteVerbs verbs;

  public SpeakerFinder(EnglishWords words) {
    this.phrases = new SpeakerPhrases(words);
    this.verbs = new FiniteVerbs(words);
  }

  /** The speaker before the verb, with nothing but adverbs, times and asides between them. */
  public Optional<Mention> before(
      Sentence sentence, int verb, List<Mention> mentions, List<TimeExpression> times) {
    int end = Asides.skip(sentence, verb, mentions, times);
    if (end <= 0 || sentence.key(end - 1).equals(",") || isLink(sentence, end - 1)) {
      return Optional.empty();
    }
    Optional<Mention> person =
        mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.to() <= end && m.until() >= end)
            .filter(m -> !isThing(sentence, m))
            .filter(m -> m.to() == end || m.until() == end)
            .findFirst();
    if (person.isPresent()) {
      return person;
    }
    int from = start(sentence, end, mentions, times);
    boolean nobody =
        NO_ONE.contains(sentence.key(from))
            || sentence.key(from).equals("few")
            || (NOBODY.contains(sentence.key(from)) && end == from + 1);
    if (from >= end || nobody) {
      return Optional.empty();
    }
    return phrases.read(sentence, from, end, mentions).filter(SpeakerFinder::maySpeak);
  }

  /** "the Holy See" is no person though it speaks. */
  private static boolean isThing(Sentence sentence, Mention person) {
    boolean plain = person.affiliation().isEmpty() && person.states().isEmpty();
    return plain && sentence.key(person.from() - 1).equals("the");
  }

  private static boolean isLink(Sentence sentence, int position) {
    String key = sentence.key(position);
    boolean counting = key.equals("both") || key.equals("several") || key.equals("some");
    return key.equals("of")
        || Grammar.isPreposition(key)
        || (Grammar.isDeterminer(key) && !counting);
  }

  private static boolean maySpeak(Mention mention) {
    return !mention.locative();
  }

  /** Where the phrase that ends here begins. */
  private int start(
      Sentence sentence, int end, List<Mention> mentions, List<TimeExpression> times) {
    int from = end;
    int joint = -1;
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      Token token = sentence.at(i);
      if (token.is(")")) {
        i = Asides.bracketStart(sentence, i);
        from = i;
        continue;
      }
      if (token.is("and") || token.is("or")) {
        joint = i;
      }
      boolean stops =
          token.is(",")
              || ((Grammar.isBreak(token) || token.kind() == TokenKind.QUOTE)
                  && !isPossessive(sentence, i))
              || BOUNDS.contains(token.key());
      if (stops) {
        break;
      }
      if (verbs.isFinite(sentence, i)
          && !FiniteVerbs.isRelative(sentence, i)
          && !isWithin(i, mentions)) {
        return leading(sentence, joint > 0 ? joint + 1 : i + 1, end, mentions, times);
      }
      from = i;
    }
    return leading(sentence, from, end, mentions, times);
  }

  /** The apostrophe of "the two countries' leaders". */
  private static boolean isPossessive(Sentence sentence, int i) {
    String text = sentence.at(i).text();
    boolean apostrophe = text.equals("'") || text.equals("\u2019");
    return apostrophe && !sentence.at(i).spaced() && sentence.key(i - 1).endsWith("s");
  }

  private static boolean isWithin(int position, List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.from() <= position && position < m.to());
  }

  /** Leaves out what stands before the phrase: "and", "yet", "last year", "in Beijing". */
  private static int leading(
      Sentence sentence, int first, int end, List<Mention> mentions, List<TimeExpression> times) {
    int from = first;
    boolean moved = true;
    while (moved && from < end) {
      int at = from;
      Token token = sentence.at(at);
      Optional<TimeExpression> time = times.stream().filter(t -> t.from() == at).findFirst();
      if (time.isPresent()) {
        from = time.get().to();
      } else if (Grammar.isAdverb(token)
          || token.is("and")
          || token.is("or")
          || token.is("as")
          || token.is("which")
          || token.is("'s")) {
        from = at + 1;
      } else if (Grammar.isPreposition(token.key()) || token.is("of")) {
        from = behindPreposition(sentence, at, end, mentions, times);
      }
      moved = from > at;
    }
    return from;
  }

  private static int behindPreposition(
      Sentence sentence, int at, int end, List<Mention> mentions, List<TimeExpression> times) {
    int next = at + 1;
    boolean timed = times.stream().anyMatch(t -> t.from() == next);
    if (timed) {
      return next;
    }
    Optional<Mention> last = mentions.stream().filter(m -> m.to() == end).findFirst();
    int from = last.map(Mention::from).orElse(end - 1);
    while (last.isEmpty()
        && from > next
        && !Grammar.isFunctionWord(sentence.at(from - 1))
        && sentence.at(from - 1).isWord()) {
      from--;
    }
    return from;
  }

  /** "ministry" in "ministry spokesperson Guo Jiakun". */
  private boolean isTitle(Sentence sentence, int position) {
    Token token = sentence.at(position);
    boolean noun =
        token.isWord()
            && (!Grammar.isFunctionWord(token) || token.isAbbreviated())
            && !verbs.isFinite(sentence, position);
    return noun || token.is("'s");
  }

  /** First token of all that names the speaker. */
  int start(Sentence sentence, Mention speaker) {
    int from = speaker.from();
    while (from > 0 && from > speaker.from() - MOST_TITLES && isTitle(sentence, from - 1)) {
      from--;
    }
    return Grammar.isDeterminer(sentence.key(from - 1)) ? from - 1 : from;
  }
}

package org.liaison.events.extraction.english.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;

/** Tells what kind of speaker somebody is: one person, several people, or a body. */
final class SpeakerKinds {

  private static final Set<String> ENDS =
      Set.of("of", "at", "in", "for", "from", "with", "on", "to", "who", "familiar", "briefed");

  private final EnglishWords words;

  SpeakerKinds(EnglishWords words) {
    this.words = words;
  }

  /** Whether a label is about people or a body of people. */
  boolean isPeople(Mention mention) {
    String head = head(label(mention));
    String one = SpeakerPhrases.singular(head);
    return words.has("people-nouns", head)
        || words.has("people-nouns", one)
        || words.has("title-words", one)
        || words.has("organisation-words", one)
        || Character.isUpperCase(label(mention).charAt(0));
  }

  boolean isHuman(Mention mention) {
    return mention.is(MentionKind.PERSON)
        || (mention.is(MentionKind.GROUP) && !isPlural(mention) && hasPerson(label(mention)));
  }

  private boolean hasPerson(String label) {
    String head = head(label);
    return !words.has("organisation-words", head)
        && (words.has("people-nouns", head) || words.has("title-words", head));
  }

  boolean isPlural(Mention mention) {
    if (!mention.is(MentionKind.GROUP)) {
      return mention.is(MentionKind.PAIR) || mention.names().size() > 1;
    }
    String head = head(label(mention));
    boolean plural = head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("'s");
    return (plural && !words.has("document-nouns", SpeakerPhrases.singular(head)))
        || head.equals("police")
        || head.equals("people")
        || head.equals("both");
  }

  /** The word that a label is about: "officer" of "duty officer at the ministry". */
  private static String head(String label) {
    String[] all = label.toLowerCase(Locale.ROOT).split(" ", -1);
    for (int i = 1; i < all.length; i++) {
      if (ENDS.contains(all[i])) {
        return all[i - 1];
      }
    }
    return all[all.length - 1];
  }

  boolean isBody(Mention mention) {
    return mention.is(MentionKind.STATE)
        || mention.is(MentionKind.AGENCY)
        || mention.is(MentionKind.ORGANISATION)
        || (mention.is(MentionKind.GROUP) && !isPlural(mention) && !hasPerson(label(mention)));
  }

  /** Whether a noun is part of somebody's name or office. */
  static boolean isCalled(Mention mention, String noun) {
    String label = label(mention).toLowerCase(Locale.ROOT);
    boolean named = (" " + label + " ").contains(" " + noun + " ");
    String office = mention.affiliation().toLowerCase(Locale.ROOT);
    boolean titled = (" " + office + " ").contains(" " + noun + " ");
    return named || (mention.is(MentionKind.PERSON) && titled);
  }

  static String label(Mention mention) {
    return mention.names().stream().map(Name::label).collect(Collectors.joining(" and "));
  }
}

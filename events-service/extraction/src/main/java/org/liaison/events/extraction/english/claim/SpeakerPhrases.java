package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells who is meant by a noun phrase: somebody known, people by what they are, or a document. */
final class SpeakerPhrases {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");
  private static final Set<String> COUNTED =
      Set.of("one", "two", "three", "several", "many", "some", "both", "others", "another");
  private static final Set<String> MODIFIERS = Set.of("familiar", "briefed", "close");
  private static final int LONGEST_WORDING = 9;

  private final EnglishWords words;
  private final DocumentSpeakers documents;

  SpeakerPhrases(EnglishWords words) {
    this.words = words;
    this.documents = new DocumentSpeakers(words);
  }

  /** Who is meant by the tokens {@code [from, to)}, a noun with what belongs to it. */
  Optional<Mention> read(Sentence sentence, int from, int to, List<Mention> mentions) {
    if (to <= from) {
      return Optional.empty();
    }
    if (PRONOUNS.contains(sentence.key(from))) {
      boolean alone = to == from + 1 || sentence.key(from + 1).equals("and");
      return alone ? Optional.of(pronoun(sentence, from, mentions)) : Optional.empty();
    }
    int head = headEnd(sentence, from, to, mentions);
    Optional<Mention> known = known(sentence, head, mentions);
    if (known.isPresent() && !known.get().is(MentionKind.GROUP)) {
      return known;
    }
    if (documents.isDocument(sentence, head) && POSSESSIVES.contains(sentence.key(from))) {
      return Optional.of(pronoun(sentence, from, mentions));
    }
    if (documents.isDocument(sentence, head)) {
      return Optional.of(documents.speaker(sentence, from, head, to, mentions));
    }
    if (known.isPresent() || isPeople(sentence, from, head)) {
      return Optional.of(people(sentence, from, head, to, mentions));
    }
    return capitalised(sentence, from, head);
  }

  /** "figures released last month": what was made is told there, not what somebody does. */
  boolean isMade(Sentence sentence, int verb) {
    return documents.isMade(sentence, verb);
  }

  private static Mention pronoun(Sentence sentence, int at, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.from() == at && m.to() == at + 1)
        .findFirst()
        .orElseGet(() -> unnamed(at, at + 1, sentence.text(at, at + 1), List.of()));
  }

  /** Position after the noun that the phrase is about, before "of …", "in …", "who …". */
  private int headEnd(Sentence sentence, int from, int to, List<Mention> mentions) {
    if (COUNTED.contains(sentence.key(from)) && sentence.key(from + 1).equals("of")) {
      return from + 1;
    }
    for (int i = from + 1; i < to; i++) {
      int at = i;
      boolean inside = mentions.stream().anyMatch(m -> m.from() < at && m.to() > at);
      Token token = sentence.at(i);
      boolean ends =
          token.is(",")
              || token.is("(")
              || token.is("of")
              || Grammar.isPreposition(token.key())
              || (Grammar.isConjunction(token.key()) && !token.is("and") && !token.is("or"))
              || MODIFIERS.contains(token.key())
              || DocumentSpeakers.MAKING.contains(token.key())
              || isReduced(sentence, i);
      boolean noun = !Grammar.isFunctionWord(sentence.at(i - 1));
      if (ends && !inside && noun) {
        return i;
      }
    }
    return to;
  }

  /** "obtained by investigators", "adopted at the meeting". */
  private boolean isReduced(Sentence sentence, int i) {
    return sentence.at(i).isLowerCase()
        && sentence.key(i).endsWith("ed")
        && Grammar.isPreposition(sentence.key(i + 1));
  }

  /** The mention that the phrase is about. */
  private static Optional<Mention> known(Sentence sentence, int head, List<Mention> mentions) {
    return mentions.stream()
        .filter(
            m -> m.from() < head && m.to() == head && !PRONOUNS.contains(sentence.key(m.from())))
        .filter(m -> !m.is(MentionKind.ADJECTIVE))
        .findFirst();
  }

  private boolean isPeople(Sentence sentence, int from, int head) {
    String key = sentence.key(head - 1);
    boolean plain = sentence.at(head - 1).isLowerCase();
    boolean listed =
        isPerson(key)
            || words.has("group-speakers", key)
            || words.has("organisation-words", key)
            || (words.has("expert-words", key) || words.has("title-words", key));
    boolean counted = head == from + 1 && COUNTED.contains(key);
    boolean capital = head == from + 1;
    return counted || ((plain || capital) && (listed || isPlural(key)));
  }

  private boolean isPerson(String key) {
    return words.has("people-nouns", key) || words.has("people-nouns", singular(key));
  }

  private boolean isPlural(String key) {
    return key.length() > 4
        && key.endsWith("s")
        && !key.endsWith("ss")
        && !words.has("silent-nouns", key)
        && !words.has("silent-nouns", singular(key));
  }

  static String singular(String key) {
    if (key.endsWith("ies") && key.length() > 4) {
      return key.substring(0, key.length() - 3) + "y";
    }
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  /** People without a name, as written: "two former customs officers". */
  private Mention people(Sentence sentence, int from, int head, int to, List<Mention> mentions) {
    String first = sentence.key(from);
    boolean article = Grammar.isDeterminer(first) && !POSSESSIVES.contains(first);
    int label = article && from + 1 < head ? from + 1 : from;
    int end = wordingEnd(sentence, from, head, to);
    List<String> states =
        mentions.stream()
            .filter(m -> m.from() >= from && m.from() < end)
            .map(Mention::states)
            .filter(some -> !some.isEmpty())
            .findFirst()
            .orElse(List.of());
    return unnamed(from, to, sentence.text(label, end), states);
  }

  /** What makes plain which people are meant belongs to their name. */
  private int wordingEnd(Sentence sentence, int from, int head, int to) {
    String key = sentence.key(head - 1);
    boolean bare = words.has("bare-people", key) || words.has("bare-people", singular(key));
    boolean told = MODIFIERS.contains(sentence.key(head)) || bare;
    String next = sentence.key(head);
    boolean place =
        next.equals("of") || next.equals("in") || next.equals("at") || next.equals("for");
    int end = told || place ? to : head;
    for (int i = head; i < end; i++) {
      boolean relative = sentence.key(i).equals("who") && !bare;
      if (relative || sentence.key(i).equals(",") || i > from + LONGEST_WORDING) {
        return i;
      }
    }
    return end;
  }

  private static Optional<Mention> capitalised(Sentence sentence, int from, int head) {
    Token last = sentence.at(head - 1);
    if (!last.isCapitalised() || Grammar.isFunctionWord(last) || last.is("according")) {
      return Optional.empty();
    }
    int start = head - 1;
    while (start > from
        && (sentence.at(start - 1).isCapitalised()
            || sentence.key(start - 1).equals("'s")
            || (sentence.key(start - 1).equals("of") && sentence.at(start - 2).isCapitalised()))) {
      start--;
    }
    while (start < head - 1 && Grammar.isDeterminer(sentence.key(start))) {
      start++;
    }
    return Optional.of(unnamed(from, head, sentence.text(start, head), List.of()));
  }

  /** A speaker without a name, by what stands there. */
  static Mention unnamed(int from, int to, String label, List<String> states) {
    List<Name> names = List.of(new Name("", label));
    return new Mention(from, to, to, MentionKind.GROUP, names, states, "", "", false);
  }
}

package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Tells who speaks by a document: whose statement it is, or who released it. */
final class DocumentSpeakers {

  private static final Set<String> SOURCES = Set.of("by", "from", "of");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "on");
  private static final int ISSUED_WITHIN = 6;
  private static final int LONGEST_ASIDE = 12;
  static final Set<String> MAKING =
      Set.of("released", "issued", "published", "compiled", "provided", "signed", "drafted");

  private final EnglishWords words;

  DocumentSpeakers(EnglishWords words) {
    this.words = words;
  }

  /** Whether a word for a document ends here. */
  boolean isDocument(Sentence sentence, int head) {
    return words.has("document-nouns", SpeakerPhrases.singular(sentence.key(head - 1)))
        || words.has("document-nouns", sentence.key(head - 1))
        || words.has("document-nouns", sentence.key(head - 2) + " " + sentence.key(head - 1));
  }

  /** "a White House statement", "a readout released by the ministry": they speak by it. */
  Mention speaker(Sentence sentence, int from, int head, int to, List<Mention> mentions) {
    boolean data = words.has("data-nouns", sentence.key(head - 1));
    Optional<Mention> owner =
        mentions.stream()
            .filter(m -> m.from() >= from && m.to() < head && m.to() >= head - 4)
            .filter(m -> !m.is(MentionKind.GROUP) && !data)
            .reduce((first, second) -> second)
            .or(() -> issuer(sentence, head, to, mentions));
    if (owner.isPresent()) {
      return institution(owner.get(), from, Math.max(head, Math.min(to, owner.get().to())));
    }
    int label = Grammar.isDeterminer(sentence.key(from)) ? from + 1 : from;
    return SpeakerPhrases.unnamed(
        from, to, sentence.text(Math.min(label, head - 1), head), List.of());
  }

  /** Who is named behind the document: "of the ministry", "released last month by the office". */
  private static Optional<Mention> issuer(
      Sentence sentence, int head, int to, List<Mention> mentions) {
    boolean aside = sentence.key(head).equals(",");
    int first = aside ? head + 1 : head;
    int end = aside ? Math.min(sentence.size(), head + LONGEST_ASIDE) : to;
    boolean made = MAKING.contains(sentence.key(first));
    int by = first;
    while (made && by < Math.min(end, first + ISSUED_WITHIN) && !sentence.key(by).equals("by")) {
      by++;
    }
    if (!SOURCES.contains(sentence.key(by)) || by >= end || (aside && !made)) {
      return Optional.empty();
    }
    int behind = by;
    Optional<Mention> named =
        mentions.stream()
            .filter(m -> m.from() > behind && m.from() <= behind + 3 && m.from() < end)
            .filter(m -> !m.is(MentionKind.GROUP) && !m.is(MentionKind.ADJECTIVE))
            .findFirst();
    return named.isPresent() || sentence.key(by).equals("of")
        ? named
        : capitals(sentence, by + 1, end);
  }

  /** A body that nobody knows, by its capitals: "the Basel Chemical Trade Monitor". */
  private static Optional<Mention> capitals(Sentence sentence, int first, int to) {
    int from = Grammar.isDeterminer(sentence.key(first)) ? first + 1 : first;
    int end = from;
    while (end < to
        && (sentence.at(end).isCapitalised()
            || (end > from
                && LINKS.contains(sentence.key(end))
                && sentence.at(end + 1).isCapitalised()))) {
      end++;
    }
    return end > from + 1
        ? Optional.of(SpeakerPhrases.unnamed(from, end, sentence.text(from, end), List.of()))
        : Optional.empty();
  }

  /** "figures released last month": what was made is told there, not what somebody does. */
  boolean isMade(Sentence sentence, int verb) {
    return MAKING.contains(sentence.key(verb)) && isDocument(sentence, verb);
  }

  private static Mention institution(Mention owner, int from, int to) {
    MentionKind kind = owner.is(MentionKind.ADJECTIVE) ? MentionKind.STATE : owner.kind();
    return new Mention(
        from,
        to,
        to,
        kind,
        owner.names(),
        owner.states(),
        owner.affiliation(),
        owner.level(),
        false);
  }
}

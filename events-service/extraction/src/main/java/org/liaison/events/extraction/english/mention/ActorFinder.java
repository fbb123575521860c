package org.liaison.events.extraction.english.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/**
 * Finds states, agencies and organisations of the lexicon and tells whether they act or only lie
 * there.
 */
final class ActorFinder {

  private static final Set<String> INSIDE =
      Set.of("in", "at", "across", "throughout", "inside", "within", "into", "outside", "near");
  private static final Set<String> PLACED =
      Set.of(
          "in",
          "at",
          "across",
          "inside",
          "within",
          "into",
          "outside",
          "near",
          "of",
          "from",
          "to",
          "via",
          "around",
          "through",
          "leaving",
          "visited",
          "visiting",
          "visit");

  private final Knowledge knowledge;

  ActorFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Optional<Mention> find(Sentence sentence, int position) {
    return knowledge
        .actor(sentence, position)
        .filter(match -> !isPlace(sentence, match))
        .map(match -> mention(sentence, match));
  }

  private static Mention mention(Sentence sentence, PhraseTrie.Match<Knowledge.Entry> match) {
    LexiconActor actor = match.value().actor();
    boolean adjective =
        match.value().reference() == Knowledge.Reference.ADJECTIVE
            || isCompound(sentence, match.from(), match.to());
    MentionKind kind = adjective ? MentionKind.ADJECTIVE : Knowledge.kind(actor.kind());
    List<String> states = actor.state().isEmpty() ? List.of() : List.of(actor.state());
    return new Mention(
        match.from(),
        match.to(),
        match.to(),
        kind,
        List.of(new Name(actor.id(), actor.name())),
        states,
        "",
        actor.level(),
        !isCompound(sentence, match.from(), match.to())
            && isLocative(sentence, match.from(), match.to(), actor));
  }

  /** Both states of "China-US relations" only describe what follows. */
  private static boolean isCompound(Sentence sentence, int from, int to) {
    Token next = sentence.at(to);
    boolean joined = next.kind() == TokenKind.HYPHEN && !next.spaced();
    Token before = sentence.at(from - 1);
    boolean joinedBefore = before.kind() == TokenKind.HYPHEN && !before.spaced();
    return joined || (joinedBefore && next.isWord() && !next.is("'s"));
  }

  /** "in China" tells where; "in China's interest" does not. */
  private static boolean isLocative(Sentence sentence, int from, int to, LexiconActor actor) {
    int before = sentence.key(from - 1).equals("the") ? from - 2 : from - 1;
    if (sentence.key(before).equals("and") && sentence.at(before - 1).isCapitalised()) {
      before = placeBefore(sentence, before - 1);
    }
    boolean place = actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.AGENCY;
    boolean ofTown =
        actor.kind() == ActorKind.STATE && isTownBefore(sentence, from) && endsPlace(sentence, to);
    return place
        && (INSIDE.contains(sentence.key(before)) || ofTown)
        && !sentence.key(to).equals("'s")
        && !sentence.at(to).isCapitalised();
  }

  /** "Busan" in "in Busan, South Korea". */
  private static boolean isTownBefore(Sentence sentence, int from) {
    int town = from - 2;
    if (!sentence.key(from - 1).equals(",") || !sentence.at(town).isCapitalised()) {
      return false;
    }
    while (sentence.at(town).isCapitalised()) {
      town--;
    }
    return INSIDE.contains(sentence.key(town));
  }

  /** "In Beijing, China agreed" says who agreed. */
  private static boolean endsPlace(Sentence sentence, int to) {
    Token next = sentence.at(to);
    return next.is(",") || Grammar.isBreak(next) || Grammar.isPreposition(next.key());
  }

  /** Whether a name that begins here is said to be where something is. */
  static boolean isInside(Sentence sentence, int from) {
    int before = sentence.key(from - 1).equals("the") ? from - 2 : from - 1;
    return INSIDE.contains(sentence.key(before));
  }

  /** In "in China and the United States" both are where. */
  private static int placeBefore(Sentence sentence, int name) {
    int before = name;
    while (sentence.at(before).isCapitalised() || sentence.key(before).equals("the")) {
      before--;
    }
    return before;
  }

  /** A seat stands for its state unless something tells that the place itself is meant. */
  private boolean isPlace(Sentence sentence, PhraseTrie.Match<Knowledge.Entry> match) {
    if (match.value().reference() != Knowledge.Reference.SEAT) {
      return false;
    }
    int longer = knowledge.place(sentence, match.from()).map(PhraseTrie.Match::to).orElse(0);
    String next = sentence.key(match.to());
    return longer > match.to()
        || PLACED.contains(sentence.key(match.from() - 1))
        || (next.equals(",") && sentence.at(match.to() + 1).isCapitalised())
        || sentence.at(match.to()).isCapitalised();
  }
}

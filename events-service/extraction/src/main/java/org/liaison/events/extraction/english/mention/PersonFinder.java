package org.liaison.events.extraction.english.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/** Finds people: those of the lexicon, those with a title or an apposition, and those who speak. */
final class PersonFinder {

  private static final int LONGEST_BODY = 9;
  private static final Set<String> LINKS = Set.of("of", "for", "and");

  private final Knowledge knowledge;
  private final Nouns nouns;
  private final PersonSigns signs;

  PersonFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.nouns = new Nouns(words);
    this.signs = new PersonSigns(words);
  }

  /** A person with the tokens that the whole expression takes. */
  record Found(Mention mention, int until) {}

  /** Whether the lexicon knows whom it names. */
  static boolean isKnown(Mention mention) {
    return mention.names().stream().noneMatch(name -> name.id().isEmpty());
  }

  /**
   * @param knownOnly whether only people of the lexicon count, as in a headline in capitals
   */
  Optional<Found> find(Sentence sentence, int position, Discourse discourse, boolean knownOnly) {
    Token token = sentence.at(position);
    if (!token.isWord() || Grammar.isFunctionWord(token)) {
      return Optional.empty();
    }
    int nameAt = behindBody(sentence, position, nouns.titleEnd(sentence, position));
    Optional<PhraseTrie.Match<Knowledge.Entry>> known =
        knowledge.actor(sentence, nameAt).filter(PersonFinder::isPerson);
    if (known.isPresent()) {
      return Optional.of(known(sentence, position, nameAt, known.get(), discourse));
    }
    if (knownOnly
        || !sentence.at(nameAt).isCapitalised()
        || knowledge.actor(sentence, nameAt).isPresent()) {
      return Optional.empty();
    }
    int nameTo = nouns.nameEnd(sentence, nameAt);
    return called(sentence, position, nameAt, nameTo, discourse)
        .or(() -> unknown(sentence, position, nameAt, nameTo, discourse));
  }

  /** The name in "Minister of Public Security Wang Xiaohong", or where the title ends. */
  private int behindBody(Sentence sentence, int position, int titleEnd) {
    boolean led = titleEnd > position && LINKS.contains(sentence.key(titleEnd));
    if (!led) {
      return titleEnd;
    }
    for (int i = titleEnd + 2; i <= titleEnd + LONGEST_BODY; i++) {
      if (isName(sentence, i)) {
        return i;
      }
      boolean body = sentence.at(i - 1).isCapitalised() || LINKS.contains(sentence.key(i - 1));
      if (!body && !Grammar.isDeterminer(sentence.key(i - 1))) {
        return titleEnd;
      }
    }
    return titleEnd;
  }

  private boolean isName(Sentence sentence, int position) {
    return sentence.at(position).isCapitalised()
        && sentence.at(position - 1).isCapitalised()
        && (knowledge.actor(sentence, position).filter(PersonFinder::isPerson).isPresent()
            || signs.isName(sentence, position, nouns.nameEnd(sentence, position)));
  }

  private static boolean isPerson(PhraseTrie.Match<Knowledge.Entry> match) {
    return match.value().actor().kind() == ActorKind.PERSON;
  }

  private Found known(
      Sentence sentence,
      int from,
      int nameAt,
      PhraseTrie.Match<Knowledge.Entry> match,
      Discourse discourse) {
    var actor = match.value().actor();
    Name name = new Name(actor.id(), actor.name());
    List<String> states = actor.side().isEmpty() ? List.of() : List.of(actor.side());
    return found(sentence, from, nameAt, match.to(), name, states, actor.level(), discourse);
  }

  /** "Wu" after "Wu Xinbo" was introduced. */
  private Optional<Found> called(
      Sentence sentence, int from, int nameAt, int nameTo, Discourse discourse) {
    if (nameTo != nameAt + 1) {
      return Optional.empty();
    }
    return discourse
        .personCalled(sentence.key(nameAt))
        .map(
            person ->
                new Found(
                    new Mention(
                        from,
                        nameTo,
                        nameTo,
                        MentionKind.PERSON,
                        person.names(),
                        person.states(),
                        person.affiliation(),
                        person.level(),
                        false),
                    nameTo));
  }

  private Optional<Found> unknown(
      Sentence sentence, int from, int nameAt, int nameTo, Discourse discourse) {
    int length = nameTo - nameAt;
    boolean titled = nameAt > from;
    boolean apposed = nouns.appositionEnd(sentence, nameTo) > nameTo;
    boolean accepted =
        (length >= 2
                && (titled
                    || apposed
                    || signs.speaks(sentence, nameAt, nameTo)
                    || signs.isByForm(sentence, nameAt, nameTo)))
            || (length == 1
                && (isCourtesy(sentence, from, nameAt)
                    || (titled && sentence.at(nameAt - 1).isCapitalised())
                    || signs.isVerbFirst(sentence, nameAt, nameTo)));
    boolean place =
        knowledge.place(sentence, nameAt).filter(match -> match.to() >= nameTo).isPresent();
    if (!accepted || place) {
      return Optional.empty();
    }
    Optional<LexiconActor> initialled = initialled(sentence, nameAt, nameTo);
    if (initialled.isPresent()) {
      LexiconActor actor = initialled.get();
      List<String> states = actor.side().isEmpty() ? List.of() : List.of(actor.side());
      Name known = new Name(actor.id(), actor.name());
      return Optional.of(
          found(sentence, from, nameAt, nameTo, known, states, actor.level(), discourse));
    }
    Name name = new Name("", sentence.text(nameAt, nameTo));
    return Optional.of(found(sentence, from, nameAt, nameTo, name, List.of(), "", discourse));
  }

  /** "Antony J. Blinken" is Antony Blinken. */
  private Optional<LexiconActor> initialled(Sentence sentence, int nameAt, int nameTo) {
    boolean initial = nameTo - nameAt == 3 && sentence.key(nameAt + 1).length() == 1;
    return initial
        ? knowledge.person(sentence.key(nameAt), sentence.key(nameTo - 1))
        : Optional.empty();
  }

  private boolean isCourtesy(Sentence sentence, int from, int nameAt) {
    return nameAt > from
        && (sentence.key(from).equals("mr")
            || sentence.key(from).equals("ms")
            || sentence.key(from).equals("mrs")
            || sentence.key(from).equals("dr"));
  }

  private Found found(
      Sentence sentence,
      int from,
      int nameAt,
      int nameTo,
      Name name,
      List<String> states,
      String level,
      Discourse discourse) {
    int until = nouns.appositionEnd(sentence, nameTo);
    Optional<Mention> before =
        discourse.personCalled(sentence.key(nameTo - 1)).filter(p -> p.names().contains(name));
    String affiliation = affiliation(sentence, from, nameAt, nameTo, until);
    if (affiliation.isEmpty()) {
      affiliation = before.map(Mention::affiliation).orElse("");
    }
    Mention mention =
        new Mention(
            from,
            nameTo,
            until,
            MentionKind.PERSON,
            List.of(name),
            states,
            affiliation,
            level,
            false);
    discourse.introduce(mention, keys(sentence, nameAt, nameTo));
    return new Found(mention, until);
  }

  private String affiliation(Sentence sentence, int from, int nameAt, int nameTo, int until) {
    if (until > nameTo) {
      boolean article =
          Grammar.isDeterminer(sentence.key(nameTo + 1)) || sentence.key(nameTo + 1).equals("who");
      return sentence.text(article ? nameTo + 2 : nameTo + 1, until);
    }
    return nameAt > from && !isCourtesy(sentence, from, nameAt)
        ? sentence.text(leftEnd(sentence, from), nameAt)
        : "";
  }

  /** Where "Chinese Foreign Ministry spokesperson" begins. */
  private int leftEnd(Sentence sentence, int from) {
    int left = from;
    while (left > 0
        && ((sentence.at(left - 1).isCapitalised()
                && !Grammar.isFunctionWord(sentence.at(left - 1)))
            || sentence.key(left - 1).equals("'s")
            || (sentence.key(left - 1).equals("of") && sentence.at(left - 2).isCapitalised()))) {
      left--;
    }
    return left;
  }

  private static List<String> keys(Sentence sentence, int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (sentence.at(i).isCapitalised() && sentence.key(i).length() > 1) {
        keys.add(sentence.key(i));
      }
    }
    return keys;
  }
}

package org.liaison.events.extraction.english.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;

/** Understands "the two sides", "they", "he" and people who are named by what they are only. */
final class ReferenceFinder {

  private static final Set<String> SINGULAR = Set.of("he", "she", "him");

  private static final Set<String> GOVERNMENTS = Set.of("administration", "government");
  private static final Set<String> STATES =
      Set.of("countries", "nations", "sides", "parties", "states", "governments", "neighbors");
  private static final Map<String, Integer> COUNTS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);

  private final Knowledge knowledge;
  private final EnglishWords words;

  ReferenceFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  Optional<Mention> pair(Sentence sentence, int position, Discourse discourse) {
    Optional<PhraseTrie.Match<String>> match = words.match("pair-references", sentence, position);
    if (match.isEmpty()
        || match.get().to() - position < 2
        || sentence.key(match.get().to()).equals("of")) {
      return Optional.empty();
    }
    boolean bare = match.get().value().equals("the two");
    if (bare && !isVerb(sentence, match.get().to())) {
      return Optional.empty();
    }
    boolean leaders = words.match("leader-references", sentence, position).isPresent();
    return Optional.of(pairMention(position, match.get().to(), leaders, discourse));
  }

  /** "the Commission", "the ministry", after it was named in full. */
  Optional<Mention> body(Sentence sentence, int position, Discourse discourse) {
    boolean called =
        sentence.key(position - 1).equals("the")
            && words.has("organisation-heads", sentence.key(position))
            && !sentence.at(position + 1).isCapitalised()
            && !sentence.key(position + 1).equals("of")
            && words.match("speech-nouns", sentence, position + 1).isEmpty();
    return called
        ? discourse.bodyCalled(sentence.key(position)).map(body -> body.at(position, position + 1))
        : Optional.empty();
  }

  /** "The commission" of which the text spoke before. */
  private Optional<Mention> bodyMeant(PhraseTrie.Match<String> match, Discourse discourse) {
    String phrase = match.value();
    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return phrase.startsWith("the ") && words.has("organisation-heads", noun)
        ? discourse.bodyCalled(noun).map(body -> body.at(match.from(), match.to()))
        : Optional.empty();
  }

  /** "It also placed …": who acted in the sentence before; "it is said" means nobody. */
  private Optional<Mention> it(
      Sentence sentence, int position, List<Mention> mentions, Discourse discourse) {
    int next = position + 1;
    while (Grammar.isAdverb(sentence.at(next))) {
      next++;
    }
    String before = sentence.key(position - 1);
    boolean subject =
        (position == 0 || before.equals(",") || before.equals("that") || before.equals("and"))
            && !Grammar.isBe(sentence.key(next));
    if (!subject) {
      return Optional.empty();
    }
    Optional<Mention> speaker =
        before.equals("that")
            ? mentions.stream().filter(Discourse::isActor).findFirst()
            : Optional.empty();
    return speaker.or(discourse::lastActor).map(actor -> actor.at(position, position + 1));
  }

  /** "the six countries", after six were named together. */
  Optional<Mention> union(Sentence sentence, int position, Discourse discourse) {
    Integer count = COUNTS.get(sentence.key(position));
    boolean states = count != null && STATES.contains(sentence.key(position + 1));
    return states
        ? discourse.union(count).map(union -> union.at(position, position + 2))
        : Optional.empty();
  }

  private boolean isVerb(Sentence sentence, int position) {
    return Grammar.isAuxiliary(sentence.at(position))
        || (sentence.at(position).isLowerCase()
            && words.verbs().of(sentence.key(position)).stream().anyMatch(v -> v.form().isPast()));
  }

  private Mention pairMention(int from, int to, boolean leaders, Discourse discourse) {
    List<Name> names = new ArrayList<>();
    if (leaders && !discourse.leaders().isEmpty()) {
      discourse.leaders().forEach(leader -> names.addAll(leader.names()));
    } else {
      discourse.pair().forEach(id -> names.add(knowledge.name(id)));
    }
    String level = leaders ? "heads-of-state" : "";
    return new Mention(from, to, to, MentionKind.PAIR, names, discourse.pair(), "", level, false);
  }

  /** "jointly", "bilateral": both states, but only where nobody else is named. */
  Optional<Mention> together(Sentence sentence, int position, Discourse discourse) {
    return words
        .match("pair-adjectives", sentence, position)
        .filter(match -> discourse.pair().size() == 2)
        .map(
            match ->
                new Mention(
                    position,
                    match.to(),
                    match.to(),
                    MentionKind.ADJECTIVE,
                    List.of(),
                    discourse.pair(),
                    "",
                    "",
                    false));
  }

  Optional<Mention> pronoun(
      Sentence sentence, int position, List<Mention> before, Discourse discourse) {
    String key = sentence.key(position);
    if (key.equals("it")) {
      return it(sentence, position, before, discourse);
    }
    boolean his = key.equals("his") || key.equals("her");
    if (his && GOVERNMENTS.contains(sentence.key(position + 1))) {
      return person(before, discourse)
          .filter(person -> !person.states().isEmpty())
          .map(person -> governmentOf(person, position));
    }
    if (SINGULAR.contains(key)) {
      return person(before, discourse).map(person -> person.at(position, position + 1));
    }
    return words.has("plural-pronouns", key)
        ? discourse.lastPlural().map(plural -> plural.at(position, position + 1))
        : Optional.empty();
  }

  private static Optional<Mention> person(List<Mention> before, Discourse discourse) {
    return before.stream()
        .filter(m -> m.is(MentionKind.PERSON) && m.names().size() == 1)
        .findFirst()
        .or(discourse::lastPerson);
  }

  /** "his administration" is the state that the person acts for. */
  private Mention governmentOf(Mention person, int position) {
    List<Name> names = person.states().stream().map(knowledge::name).toList();
    return new Mention(
        position,
        position + 2,
        position + 2,
        MentionKind.STATE,
        names,
        person.states(),
        "",
        "",
        false);
  }

  /** "analysts", "Chinese officials", "the ministry". */
  Optional<Mention> group(
      Sentence sentence, int position, List<Mention> before, Discourse discourse) {
    Optional<PhraseTrie.Match<String>> match = words.match("group-speakers", sentence, position);
    if (match.isEmpty() || sentence.key(position - 1).equals("of")) {
      return Optional.empty();
    }
    Optional<Mention> body = bodyMeant(match.get(), discourse);
    if (body.isPresent()) {
      return body;
    }
    int from = position;
    List<String> states = List.of();
    List<Name> bodies = List.of();
    Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean ofItsOwn =
        last == null
            || last.locative()
            || last.is(MentionKind.PERSON)
            || match.get().value().startsWith("the ");
    if (!ofItsOwn && isCloselyBefore(sentence, last.to(), position)) {
      from = last.from();
      states = last.states();
      bodies = last.is(MentionKind.AGENCY) ? last.names() : bodies;
    }
    if (states.isEmpty() && sentence.key(position - 1).equals("the")) {
      Optional<Mention> same = discourse.groupCalled(match.get().value());
      if (same.isPresent()) {
        return same.map(group -> group.at(position, match.get().to()));
      }
    }
    int label = Grammar.isDeterminer(sentence.key(from)) ? from + 1 : from;
    List<Name> names = new ArrayList<>();
    names.add(new Name("", sentence.text(label, match.get().to())));
    names.addAll(bodies);
    return Optional.of(
        new Mention(
            from,
            match.get().to(),
            match.get().to(),
            MentionKind.GROUP,
            names,
            states,
            "",
            "",
            false));
  }

  /** "Chinese senior officials", but not "Beijing told officials". */
  private boolean isCloselyBefore(Sentence sentence, int end, int position) {
    for (int i = end; i < position; i++) {
      boolean filler =
          sentence.at(i).isLowerCase()
              && !Grammar.isFunctionWord(sentence.at(i))
              && !isVerb(sentence, i);
      if (!filler && !sentence.key(i).equals("'s")) {
        return false;
      }
    }
    return position - end <= 2;
  }
}

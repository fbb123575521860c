package org.liaison.events.extraction.english.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/**
 * Finds agencies, courts and companies that the lexicon does not know, by a word of their name
 * ("Hebei Provincial Public Security Department", "Amber Bio Co., Ltd").
 */
final class OrganisationFinder {

  private static final int LONGEST = 14;
  private static final Set<String> LINKS = Set.of("of", "for", "&", "'s");
  private static final Set<String> FORMS =
      Set.of("co", "ltd", "inc", "llc", "corp", "limited", "company");

  private final Knowledge knowledge;
  private final EnglishWords words;

  OrganisationFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** A longer name that begins with that of a known body and ends with a word of its own. */
  Optional<Mention> find(Sentence sentence, int position, Mention known) {
    boolean goesOn = sentence.at(known.to()).isCapitalised();
    return goesOn
            && words.has("organisation-heads", sentence.key(end(sentence, position) - 1))
            && knowledge.actor(sentence, known.to()).isEmpty()
        ? find(sentence, position)
        : Optional.empty();
  }

  Optional<Mention> find(Sentence sentence, int position) {
    if (!isNamePart(sentence, position)) {
      return Optional.empty();
    }
    int to = end(sentence, position);
    if (to - position < 2 || !hasHead(sentence, position, to) || isMechanism(sentence, to)) {
      return Optional.empty();
    }
    Name name = new Name("", sentence.text(position, to));
    List<String> states = knowledge.stateIn(sentence, position, to).map(List::of).orElse(List.of());
    return Optional.of(
        new Mention(
            position,
            to,
            to,
            MentionKind.ORGANISATION,
            List.of(name),
            states,
            "",
            "",
            ActorFinder.isInside(sentence, position)));
  }

  /** The token after the capitalised words, which small words may link. */
  private int end(Sentence sentence, int from) {
    int to = from;
    int limit = Math.min(sentence.size(), from + LONGEST);
    while (to < limit) {
      int next = afterLink(sentence, from, to);
      if (next < limit && isNamePart(sentence, next)) {
        to = next + 1;
      } else {
        break;
      }
    }
    return to;
  }

  private int afterLink(Sentence sentence, int from, int to) {
    Token token = sentence.at(to);
    boolean hyphen = token.kind() == TokenKind.HYPHEN && !token.spaced();
    boolean form = token.is(",") && FORMS.contains(sentence.key(to + 1));
    boolean and = token.is("and") && !hasHead(sentence, from, to);
    if (to == from || !(hyphen || form || and || LINKS.contains(token.key()))) {
      return to;
    }
    return sentence.key(to + 1).equals("the") ? to + 2 : to + 1;
  }

  private static boolean isNamePart(Sentence sentence, int position) {
    Token token = sentence.at(position);
    return token.isCapitalised()
        && (!Grammar.isFunctionWord(token) || (token.isCapitals() && token.text().length() > 1));
  }

  private boolean hasHead(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).isCapitalised() && words.has("organisation-heads", sentence.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Joint Liaison Group" is a mechanism. */
  private boolean isMechanism(Sentence sentence, int to) {
    for (int i = to - 1; i >= to - 3; i--) {
      boolean ends =
          words.match("mechanisms", sentence, i).filter(match -> match.to() == to).isPresent();
      if (ends) {
        return true;
      }
    }
    return false;
  }
}

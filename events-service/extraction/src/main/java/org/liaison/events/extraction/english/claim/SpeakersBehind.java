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

/** Finds the noun phrase behind "said" or "according to" that tells who speaks. */
final class SpeakersBehind {

  private static final int REACH = 30;
  private static final Set<String> OF_OFFICE =
      Set.of("charge", "general", "acting", "special", "assistant", "affairs", "state");

  private static final Set<String> LINKS = Set.of("and", "in", "of", "for", "to");

  private final EnglishWords words;
  private final SpeakerPhrases phrases;
  private final FiniteVerbs verbs;
  private final SpeakerKinds kinds;

  SpeakersBehind(EnglishWords words) {
    this.words = words;
    this.phrases = new SpeakerPhrases(words);
    this.verbs = new FiniteVerbs(words);
    this.kinds = new SpeakerKinds(words);
  }

  /** The speaker who is named from exactly here on: "a senior official at the bureau". */
  Optional<Mention> from(Sentence sentence, int from, List<Mention> mentions) {
    int end = phraseEnd(sentence, from, mentions);
    boolean preposition =
        Grammar.isPreposition(sentence.key(from)) && !sentence.at(from).isCapitalised();
    if (preposition || sentence.key(from).equals("that")) {
      return Optional.empty();
    }
    return named(sentence, from, end, mentions)
        .or(() -> phrases.read(sentence, from, end, mentions))
        .filter(m -> !m.locative())
        .map(m -> apposed(sentence, m, mentions).orElse(m));
  }

  /** "said a retired officer, Pablo Ruiz": he who is named behind what he is. */
  private Optional<Mention> apposed(Sentence sentence, Mention speaker, List<Mention> mentions) {
    boolean before =
        speaker.is(MentionKind.GROUP)
            && kinds.isHuman(speaker)
            && sentence.key(speaker.until()).equals(",");
    return before
        ? mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.from() == speaker.until() + 1)
            .findFirst()
        : Optional.empty();
  }

  /** A person at the end of a row of titles, which may hold small words of their own. */
  private Optional<Mention> named(Sentence sentence, int from, int end, List<Mention> mentions) {
    int row = from;
    boolean title = false;
    while (row < end
        && (sentence.at(row).isCapitalised()
            || (title && isInTitle(sentence, row))
            || words.has("title-words", sentence.key(row)))) {
      title |= words.has("title-words", sentence.key(row));
      row++;
    }
    int until = row;
    Optional<Mention> person =
        mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.from() >= from && m.from() < until)
            .filter(m -> m.to() - m.from() > 1 || m.from() == from)
            .reduce((first, second) -> second);
    Optional<Mention> given = byGivenName(sentence, from, until);
    if (given.isEmpty() && title && row - from > 3) {
      given = behindTitles(sentence, from, until);
    }
    Optional<Mention> written = given;
    boolean better =
        written.filter(g -> person.filter(p -> p.to() >= g.to()).isEmpty()).isPresent();
    return better ? written : person;
  }

  /** The last words of a row of titles, if they are no titles themselves. */
  private Optional<Mention> behindTitles(Sentence sentence, int from, int until) {
    int at = until;
    while (at > from
        && sentence.at(at - 1).isCapitalised()
        && !words.has("title-words", sentence.key(at - 1))
        && !words.has("organisation-words", sentence.key(at - 1))
        && !OF_OFFICE.contains(sentence.key(at - 1))) {
      at--;
    }
    int length = until - at;
    if (at == from || length < 2 || length > 3) {
      return Optional.empty();
    }
    Mention person = SpeakerPhrases.unnamed(from, until, sentence.text(at, until), List.of());
    return Optional.of(
        new Mention(
            from,
            until,
            until,
            MentionKind.PERSON,
            person.names(),
            List.of(),
            sentence.text(from, at),
            "",
            false));
  }

  /** The small words of "Under Secretary of the Treasury for Terrorism and Intelligence". */
  private boolean isInTitle(Sentence sentence, int position) {
    String key = sentence.key(position);
    if (key.equals("the")) {
      return sentence.key(position - 1).equals("of") && sentence.at(position + 1).isCapitalised();
    }
    boolean the = sentence.key(position + 1).equals("the");
    boolean office = key.equals("of") && words.has("title-words", sentence.key(position - 1));
    return LINKS.contains(key)
        && (the
            ? office && sentence.at(position + 2).isCapitalised()
            : sentence.at(position + 1).isCapitalised());
  }

  private Optional<Mention> byGivenName(Sentence sentence, int from, int until) {
    for (int i = from; i < until - 1; i++) {
      if (words.has("given-names", sentence.key(i)) && sentence.at(i + 1).isCapitalised()) {
        int to = i + 2;
        while (to < until && sentence.at(to).isCapitalised()) {
          to++;
        }
        Mention person = SpeakerPhrases.unnamed(from, to, sentence.text(i, to), List.of());
        String office = sentence.text(from, i);
        return Optional.of(
            new Mention(
                from, to, to, MentionKind.PERSON, person.names(), List.of(), office, "", false));
      }
    }
    return Optional.empty();
  }

  /** Position after the phrase that begins here: before a comma, a verb or a mark. */
  private int phraseEnd(Sentence sentence, int from, List<Mention> mentions) {
    int i = from;
    while (i < Math.min(sentence.size(), from + REACH)) {
      Token token = sentence.at(i);
      int at = i;
      Optional<Mention> mention = mentions.stream().filter(m -> m.from() == at).findFirst();
      if (mention.isPresent()) {
        i = Math.max(at + 1, mention.get().to());
        continue;
      }
      boolean ends =
          token.is(",")
              || Grammar.isBreak(token)
              || token.kind() == TokenKind.QUOTE
              || token.is("but")
              || (verbs.isFinite(sentence, i)
                  && !FiniteVerbs.isRelative(sentence, i)
                  && !phrases.isMade(sentence, i));
      if (ends) {
        break;
      }
      i++;
    }
    return i;
  }
}

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
  private static final int MOST_ASIDES = 4;
  private static final int MOST_TITLES = 6;
  private static final Set<String> NOBODY =
      Set.of("nobody", "everyone", "everybody", "somebody", "few", "many", "some", "none", "all");
  private static final Set<String> NO_ONE = Set.of("no", "neither", "nor", "not");
  private static final Set<String> SELVES = Set.of("itself", "himself", "herself", "themselves");
  private static final Set<String> OF_OFFICE =
      Set.of("charge", "general", "acting", "special", "assistant", "affairs", "state");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> HERE = Set.of("here", "there", "too", "alike");
  static final Set<String> GOING_ON =
      Set.of("continue", "continues", "continued", "likes", "liked", "quick", "used", "on");
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
  private static final Set<String> TIMED = Set.of("on", "in", "at", "by", "during");

  private final EnglishWords words;
  private final SpeakerPhrases phrases;

  public SpeakerFinder(EnglishWords words) {
    this.words = words;
    this.phrases = new SpeakerPhrases(words);
  }

  /** The speaker before the verb, with nothing but adverbs, times and asides between them. */
  public Optional<Mention> before(
      Sentence sentence, int verb, List<Mention> mentions, List<TimeExpression> times) {
    int end = skipBetween(sentence, verb, mentions, times);
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

  /**
   * Position behind the speaker: before adverbs, auxiliaries, times, ", who spoke by telephone,".
   */
  private static int skipBetween(
      Sentence sentence, int verb, List<Mention> mentions, List<TimeExpression> times) {
    int end = verb;
    int asides = 0;
    while (end > 0) {
      int last = end - 1;
      Optional<TimeExpression> time =
          times.stream().filter(t -> last >= t.from() && last < t.to()).findFirst();
      Token token = sentence.at(last);
      if (time.isPresent()) {
        end = time.get().from();
        end = end > 0 && TIMED.contains(sentence.key(end - 1)) ? end - 1 : end;
      } else if (token.is("who") && last > 0 && sentence.key(last - 1).equals(",")) {
        return 0;
      } else if (token.is("not") && last > 0 && DO.contains(sentence.key(last - 1))) {
        end = last - 1;
      } else if (isBetween(token)) {
        end--;
      } else if (token.is("to") && end > 1 && GOING_ON.contains(sentence.key(last - 1))) {
        end = Grammar.isBe(sentence.key(last - 2)) ? last - 2 : last - 1;
      } else if (token.is(",") && asides < MOST_ASIDES) {
        int aside = asideStart(sentence, last, mentions);
        if (aside < 0) {
          return end;
        }
        asides++;
        end = aside;
      } else if (token.is(")")) {
        end = bracketStart(sentence, last);
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isBetween(Token token) {
    return Grammar.isAdverb(token)
        || Grammar.isHave(token.key())
        || token.is("who")
        || token.is("would")
        || token.is("will")
        || SELVES.contains(token.key())
        || HERE.contains(token.key());
  }

  /** The comma that opens what a comma closes; for "who," the comma itself stands alone. */
  private static int asideStart(Sentence sentence, int comma, List<Mention> mentions) {
    if (sentence.key(comma + 1).equals("who")) {
      return comma;
    }
    Optional<Mention> apposed =
        mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.until() == comma && m.until() > m.to())
            .findFirst();
    if (apposed.isPresent()) {
      return apposed.get().to();
    }
    for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
      Token token = sentence.at(i);
      if (token.is(")")) {
        i = bracketStart(sentence, i);
        continue;
      }
      if (token.is(",")) {
        int behind = i + 1;
        return mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.from() == behind && m.until() <= comma)
            .map(Mention::to)
            .findFirst()
            .orElse(i);
      }
      if (Grammar.isBreak(token) || token.kind() == TokenKind.QUOTE) {
        return -1;
      }
    }
    return -1;
  }

  private static int bracketStart(Sentence sentence, int close) {
    for (int i = close - 1; i > Math.max(0, close - 12); i--) {
      if (sentence.key(i).equals("(")) {
        return i;
      }
    }
    return 0;
  }

  /** Where the phrase that ends here begins. */
  private int start(
      Sentence sentence, int end, List<Mention> mentions, List<TimeExpression> times) {
    int from = end;
    int joint = -1;
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      Token token = sentence.at(i);
      if (token.is(")")) {
        i = bracketStart(sentence, i);
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
      if (isFinite(sentence, i) && !isRelative(sentence, i) && !isWithin(i, mentions)) {
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

  private static boolean isRelative(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= verb - 3; i--) {
      if (sentence.key(i).equals("who") || sentence.key(i).equals("which")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(Sentence sentence, int i) {
    Token token = sentence.at(i);
    if (!token.isLowerCase()) {
      return false;
    }
    if (Grammar.isAuxiliary(token.key())) {
      return true;
    }
    boolean past = words.verbs().of(token.key()).stream().anyMatch(verb -> verb.form().isPast());
    boolean reduced = Grammar.isPreposition(sentence.key(i + 1)) || sentence.at(i + 1).isNumber();
    boolean adjective = i > 0 && Grammar.isDeterminer(sentence.key(i - 1));
    return past && !reduced && !adjective && !token.is("set");
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

  /** The speaker who is named from exactly here on: "a senior official at the bureau". */
  Optional<Mention> behind(Sentence sentence, int from, List<Mention> mentions) {
    int end = phraseEnd(sentence, from, mentions);
    if (Grammar.isPreposition(sentence.key(from)) || sentence.key(from).equals("that")) {
      return Optional.empty();
    }
    return named(sentence, from, end, mentions)
        .or(() -> phrases.read(sentence, from, end, mentions))
        .filter(SpeakerFinder::maySpeak);
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

  private static boolean isInTitle(Sentence sentence, int position) {
    String key = sentence.key(position);
    boolean link = key.equals("in") || key.equals("of") || key.equals("for") || key.equals("to");
    return link && sentence.at(position + 1).isCapitalised();
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
              || (isFinite(sentence, i) && !isRelative(sentence, i));
      if (ends) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "ministry" in "ministry spokesperson Guo Jiakun". */
  private boolean isTitle(Sentence sentence, int position) {
    Token token = sentence.at(position);
    boolean noun =
        token.isWord() && !Grammar.isFunctionWord(token) && !isFinite(sentence, position);
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

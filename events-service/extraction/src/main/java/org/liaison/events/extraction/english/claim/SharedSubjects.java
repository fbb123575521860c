package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;

/** Finds speakers who stand before an earlier verb: "met and said", "signed a letter saying". */
final class SharedSubjects {

  private static final int LETTER_WITHIN = 9;

  private final EnglishWords words;
  private final SpeakerFinder speakers;
  private final SpeechFrames frames;

  SharedSubjects(EnglishWords words, SpeakerFinder speakers, SpeechFrames frames) {
    this.words = words;
    this.speakers = speakers;
    this.frames = frames;
  }

  /** "signed a letter saying that": who signed it says so. */
  Optional<Attribution> written(
      Sentence sentence, int i, List<Mention> mentions, List<TimeExpression> times) {
    boolean says =
        isSaying(sentence.key(i))
            && words.verbIn("weak-speech", sentence.key(i)).isEmpty()
            && frames.isDocument(sentence, i)
            && i < sentence.size() - 2;
    for (int j = i - 1; says && j > Math.max(0, i - LETTER_WITHIN); j--) {
      if (Grammar.isBreak(sentence.at(j)) || sentence.key(j).equals(",")) {
        return Optional.empty();
      }
      Optional<Mention> writer =
          isFinite(sentence.at(j))
              ? speakers.before(sentence, j, mentions, times)
              : Optional.empty();
      if (writer.isPresent()) {
        Stretch stretch = new Stretch(speakers.start(sentence, writer.get()), i + 1);
        return writer.map(m -> new Attribution(stretch, m, "say", i, null, Attribution.Form.FRONT));
      }
    }
    return Optional.empty();
  }

  /** "Lin said China was ready but warned that …": who said something, else who did. */
  Optional<Mention> shared(
      Sentence sentence, int verb, List<Mention> mentions, List<TimeExpression> times) {
    int joint = verb - 1;
    while (joint > 0
        && (Grammar.isAdverb(sentence.at(joint)) || Grammar.isHave(sentence.key(joint)))) {
      joint--;
    }
    boolean joined = sentence.key(joint).equals("and") || sentence.key(joint).equals("but");
    Optional<Mention> nearest = Optional.empty();
    for (int i = joint - 1; joined && i > Math.max(0, joint - 25); i--) {
      Token token = sentence.at(i);
      if (Grammar.isBreak(token)) {
        return nearest.map(m -> unwritten(m, verb));
      }
      Optional<Mention> subject =
          isFinite(token) ? speakers.before(sentence, i, mentions, times) : Optional.empty();
      if (subject.isPresent() && words.verbIn("speech-neutral", token.key()).isPresent()) {
        return subject.map(m -> unwritten(m, verb));
      }
      nearest = nearest.or(() -> subject);
    }
    return nearest.map(m -> unwritten(m, verb));
  }

  /** Who is not named again before a verb. */
  private static Mention unwritten(Mention m, int verb) {
    return new Mention(
        verb, verb, verb, m.kind(), m.names(), m.states(), m.affiliation(), m.level(), false);
  }

  /** "saying", "noting". */
  boolean isSaying(String key) {
    return words
        .verbIn("speech-neutral", key)
        .filter(verb -> verb.form() == VerbForm.GERUND)
        .isPresent();
  }

  private boolean isFinite(Token token) {
    boolean past = token.isLowerCase() && token.key().endsWith("ed") && token.key().length() > 4;
    return past
        || Grammar.isAuxiliary(token)
        || (token.isLowerCase()
            && words.verbs().of(token.key()).stream()
                .anyMatch(v -> v.form().isPast() || v.form() == VerbForm.THIRD));
  }
}

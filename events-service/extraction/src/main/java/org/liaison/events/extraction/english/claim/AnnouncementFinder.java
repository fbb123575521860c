package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.event.Subjects;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.DocumentText;

/**
 * Finds what is said by the way: "issued a message, announcing that …", "with analysts describing
 * it as …".
 */
final class AnnouncementFinder {

  private final EnglishWords words;
  private final SpeakerFinder speakers;
  private final Subjects subjects;

  AnnouncementFinder(EnglishWords words) {
    this.words = words;
    this.speakers = new SpeakerFinder(words);
    this.subjects = new Subjects(words);
  }

  Optional<ClaimFinding> find(DocumentText text, Reading reading, Stances stances) {
    for (Clause clause : reading.clauses().all()) {
      if (clause.kind() == ClauseKind.PARTICIPIAL) {
        Optional<Integer> verb = saying(reading, clause);
        Optional<Mention> speaker = verb.flatMap(at -> speaker(reading, clause, at));
        if (speaker.isPresent()) {
          return Optional.of(claim(text, reading, verb.get(), speaker.get(), stances));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> saying(Reading reading, Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 4); i++) {
      boolean gerund =
          words
              .verbIn("speech-neutral", reading.sentence().key(i))
              .filter(verb -> verb.form() == VerbForm.GERUND)
              .isPresent();
      if (gerund) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> speaker(Reading reading, Clause clause, int verb) {
    Optional<Mention> own =
        reading.mentions().stream()
            .filter(m -> m.from() > clause.from() && m.to() == verb)
            .findFirst();
    return own.isPresent() || reading.sentence().key(clause.from()).equals("with")
        ? own
        : subjects.of(reading, clause.from(), clause).stream()
            .filter(Mention::isActing)
            .findFirst()
            .or(
                () ->
                    speakers.before(
                        reading.sentence(),
                        mainVerb(reading, clause),
                        reading.mentions(),
                        reading.times()));
  }

  /** "Republicans disagreed, saying …": who did it says it. */
  private int mainVerb(Reading reading, Clause clause) {
    for (int i = 1; i < clause.from(); i++) {
      boolean past =
          words.verbs().of(reading.sentence().key(i)).stream().anyMatch(v -> v.form().isPast());
      if (past || Grammar.isAuxiliary(reading.sentence().at(i))) {
        return i;
      }
    }
    return 0;
  }

  private static ClaimFinding claim(
      DocumentText text, Reading reading, int verb, Mention speaker, Stances stances) {
    String content = reading.sentence().text(verb + 1, reading.sentence().size());
    return new ClaimFinding(
        ClaimWriter.speaker(speaker),
        speaker.affiliation(),
        text.source().publisher(),
        false,
        stances.of("", speaker, reading.sentence()),
        content.startsWith("that ") ? content.substring(5) : content,
        List.of(reading.sentence().passage(text.codePoints())),
        "speech-by-the-way",
        0.65);
  }
}

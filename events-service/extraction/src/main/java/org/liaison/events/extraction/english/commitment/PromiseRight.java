package org.liaison.events.extraction.english.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.claim.Spoken;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;

/** Tells whether who foretells something may promise it: only for his own side. */
final class PromiseRight {

  private static final Set<String> ORGANS =
      Set.of(
          "organs", "authorities", "police", "customs", "departments", "courts", "procuratorates");

  private PromiseRight() {}

  /** A party foretells what it will do itself; what others foretell is no promise. */
  static boolean mayPromise(Promise promise, List<Mention> subject, Optional<Spoken> said) {
    if (subject.isEmpty() || !isSubject(promise, subject.get(0), said)) {
      return false;
    }
    boolean party =
        subject.stream()
            .anyMatch(
                m ->
                    m.is(MentionKind.STATE)
                        || m.is(MentionKind.AGENCY)
                        || m.is(MentionKind.PAIR)
                        || m.is(MentionKind.ORGANISATION)
                        || !m.states().isEmpty()
                        || isSide(m));
    if (said.isEmpty()) {
      boolean known = subject.stream().noneMatch(m -> m.is(MentionKind.PERSON));
      return party && known;
    }
    return subject.stream().anyMatch(m -> isOwn(said.get(), m) || isOrgan(m));
  }

  /** "pressing China would …" and "work with China will …" are not what China will do. */
  private static boolean isSubject(Promise promise, Mention subject, Optional<Spoken> said) {
    Reading reading = promise.reading();
    if (!reading.mentions().contains(subject) && !subject.is(MentionKind.GROUP)) {
      return true;
    }
    String first = reading.sentence().key(subject.from());
    if (said.isEmpty() && Promisors.THIRD_PERSON.contains(first)) {
      return false;
    }
    int before = subject.from() - 1;
    while (before >= 0 && Set.of("the", "both", "'s").contains(reading.sentence().key(before))) {
      before--;
    }
    String key = reading.sentence().key(before);
    return !key.endsWith("ing") && !Grammar.isPreposition(key) && !key.equals("of");
  }

  /** "the competent authorities", "his country": the speaker's own state acts by them. */
  static boolean isOrgan(Mention mention) {
    if (!mention.is(MentionKind.GROUP) || !mention.states().isEmpty()) {
      return false;
    }
    String label = mention.names().get(0).label().toLowerCase(Locale.ROOT);
    boolean home =
        label.endsWith("country") || label.endsWith("government") || label.endsWith("nation");
    boolean owned =
        label.startsWith("his ") || label.startsWith("her ") || label.startsWith("our ");
    return (owned && home) || ORGANS.contains(label.substring(label.lastIndexOf(' ') + 1));
  }

  private static boolean isSide(Mention mention) {
    String label = mention.names().get(0).label().toLowerCase(Locale.ROOT);
    return mention.is(MentionKind.GROUP)
        && PromisorNames.SIDES.contains(label.substring(label.lastIndexOf(' ') + 1));
  }

  private static boolean isOwn(Spoken said, Mention subject) {
    Mention speaker = said.speaker();
    boolean same =
        speaker.names().stream().anyMatch(subject.names()::contains)
            || said.office().filter(o -> o.names().equals(subject.names())).isPresent();
    boolean side =
        speaker.states().stream().anyMatch(subject.states()::contains)
            || said.office()
                .filter(o -> o.states().stream().anyMatch(subject.states()::contains))
                .isPresent();
    boolean spokesperson =
        isSpokesperson(speaker) && speaker.states().isEmpty() && subject.is(MentionKind.STATE);
    String label = speaker.names().get(0).label().toLowerCase(Locale.ROOT);
    boolean theirs =
        speaker.is(MentionKind.GROUP)
            && subject.is(MentionKind.STATE)
            && (label.startsWith("its ") || label.startsWith("their "));
    boolean placed = said.office().isPresent() || label.contains(" at ") || label.contains(" of ");
    boolean stateless =
        speaker.states().isEmpty() && said.office().filter(o -> !o.states().isEmpty()).isEmpty();
    boolean official = label.contains("official") || speaker.affiliation().contains("officer");
    boolean officer =
        official
            && stateless
            && (subject.is(MentionKind.STATE) ? placed : !subject.is(MentionKind.PERSON));
    return same || side || spokesperson || theirs || officer;
  }

  static boolean isSpokesperson(Mention speaker) {
    String label = speaker.names().get(0).label().toLowerCase(Locale.ROOT);
    return label.contains("spokes")
        || speaker.affiliation().toLowerCase(Locale.ROOT).contains("spokes");
  }
}

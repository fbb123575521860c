package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;

/** Finds who says what a headline says: "China says …", "Less pressure needed: experts". */
public final class HeadlineClaims {

  private static final int LONGEST_SPEAKER = 5;

  private final SpeakerKinds kinds;
  private final ClaimWriter writer;
  private final SpeakerPhrases phrases;

  public HeadlineClaims(EnglishWords words) {
    this.kinds = new SpeakerKinds(words);
    this.writer = new ClaimWriter(words);
    this.phrases = new SpeakerPhrases(words);
  }

  /** The headlines of a text as a text of their own, to be read like other sentences. */
  public static DocumentText headlines(DocumentText text) {
    List<Sentence> headlines =
        text.around().stream()
            .filter(s -> text.source().blocks().get(s.paragraph()).kind() == BlockKind.HEADLINE)
            .toList();
    return new DocumentText(text.source(), text.codePoints(), headlines, List.of());
  }

  /**
   * @param headlines the readings of what {@link #headlines} gave
   */
  public List<ClaimFinding> find(DocumentText text, List<Reading> headlines) {
    List<ClaimFinding> claims = new ArrayList<>();
    for (Reading reading : headlines) {
      Optional<Mention> behind = behindColon(reading);
      if (behind.isPresent()) {
        claims.add(writer.carried(text, reading, behind.get(), "headline-colon", 0.7));
      } else {
        writer.told(reading).forEach(said -> claims.add(writer.claim(text, reading, said)));
      }
    }
    return claims;
  }

  private Optional<Mention> behindColon(Reading reading) {
    Sentence sentence = reading.sentence();
    int colon = -1;
    for (int i = 1; i < sentence.size(); i++) {
      colon = sentence.key(i).equals(":") ? i : colon;
    }
    if (colon > 3 && sentence.size() - colon <= LONGEST_SPEAKER) {
      return phrases.read(sentence, colon + 1, sentence.size(), reading.mentions());
    }
    boolean first = colon > 0 && colon < LONGEST_SPEAKER - 1 && sentence.size() - colon > 4;
    return first
        ? phrases
            .read(sentence, 0, colon, reading.mentions())
            .filter(m -> m.is(MentionKind.GROUP) && kinds.isPlural(m))
        : Optional.empty();
  }
}

package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.Sentence;

/** Finds who issued the document of which a text speaks: "the document", "the white paper". */
final class Issuers {

  private static final int MEMORY = 12;
  private static final Set<String> ISSUING =
      Set.of("released", "issued", "published", "releases", "issues", "publishes", "unveiled");
  private static final Set<String> ANY = Set.of("document", "paper", "text");

  private final EnglishWords words;
  private final List<Reading> readings;

  /**
   * @param readings the whole text
   */
  Issuers(EnglishWords words, List<Reading> readings) {
    this.words = words;
    this.readings = readings;
  }

  /** The body that an earlier sentence says issued such a document or owns it. */
  Optional<Mention> of(Reading reading, String noun) {
    for (int i = reading.number() - 1; i >= Math.max(0, reading.number() - MEMORY); i--) {
      Optional<Mention> issuer = issuer(readings.get(i), noun);
      if (issuer.isPresent()) {
        return issuer;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> issuer(Reading reading, String noun) {
    Sentence sentence = reading.sentence();
    int issued = -1;
    int by = -1;
    boolean document = false;
    for (int i = 0; i < sentence.size(); i++) {
      String key = sentence.key(i);
      issued = issued < 0 && ISSUING.contains(key) ? i : issued;
      by = issued >= 0 && by < 0 && key.equals("by") ? i : by;
      document |= key.equals(noun) || (ANY.contains(noun) && words.has("document-nouns", key));
    }
    if (issued < 0 || !document) {
      return owner(reading, noun);
    }
    int from = by >= 0 ? by : 0;
    int to = by >= 0 ? sentence.size() : issued;
    return reading.mentions().stream()
        .filter(m -> m.from() >= from && m.to() <= to && !m.locative())
        .filter(Issuers::isBody)
        .findFirst();
  }

  /** "The State Department's annual report". */
  private static Optional<Mention> owner(Reading reading, String noun) {
    Sentence sentence = reading.sentence();
    return reading.mentions().stream()
        .filter(m -> isBody(m) && sentence.key(m.to()).equals("'s"))
        .filter(
            m ->
                sentence.key(m.to() + 1).equals(noun)
                    || sentence.key(m.to() + 2).equals(noun)
                    || sentence.key(m.to() + 3).equals(noun))
        .findFirst();
  }

  private static boolean isBody(Mention mention) {
    return mention.is(MentionKind.AGENCY) || mention.is(MentionKind.ORGANISATION);
  }
}

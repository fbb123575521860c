package org.liaison.events.extraction.english.claim;

import java.util.Comparator;
import java.util.List;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.DocumentText;

/**
 * In a commentary what nobody else says is the author's claim; only the clearest evaluations are
 * kept.
 */
public final class AuthorClaims {

  private static final int MOST = 4;
  private static final int SHORTEST = 8;

  private final EnglishWords words;
  private final Stances stances;

  public AuthorClaims(EnglishWords words) {
    this.words = words;
    this.stances = new Stances(words);
  }

  public List<ClaimFinding> find(DocumentText text, List<Reading> readings) {
    return readings.stream()
        .filter(
            r ->
                r.attributions().isEmpty()
                    && r.times().isEmpty()
                    && r.sentence().size() >= SHORTEST)
        .filter(r -> weight(r) > 0)
        .sorted(Comparator.comparingInt(this::weight).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(Reading::number))
        .map(r -> claim(text, r))
        .toList();
  }

  private int weight(Reading reading) {
    return words.countIn("opinion-words", reading.sentence(), 0, reading.sentence().size());
  }

  private ClaimFinding claim(DocumentText text, Reading reading) {
    List<String> authors = text.source().authors();
    String author = authors.isEmpty() ? text.source().publisher() : String.join(", ", authors);
    return new ClaimFinding(
        new Name("", author),
        "",
        text.source().publisher(),
        false,
        stances.ofAuthor(reading.sentence()),
        Content.whole(reading.sentence()),
        List.of(reading.sentence().passage(text.codePoints())),
        "author-opinion",
        0.6);
  }
}

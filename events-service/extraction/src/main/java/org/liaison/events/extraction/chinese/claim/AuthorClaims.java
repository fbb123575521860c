package org.liaison.events.extraction.chinese.claim;

import java.util.Comparator;
import java.util.List;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;

/**
 * In a commentary what nobody else says is the author's claim; only the clearest evaluations are
 * kept.
 */
public final class AuthorClaims {

  private static final int MOST = 4;
  private static final int SHORTEST = 15;
  private static final int OWN = 10;

  private final ChineseWords words;
  private final Stances stances;

  public AuthorClaims(ChineseWords words) {
    this.words = words;
    this.stances = new Stances(words);
  }

  public List<ClaimFinding> find(ChineseText text, List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.said().isEmpty() && (r.times().isEmpty() || isOwn(r)))
        .filter(r -> isOwn(r) || (r.sentence().span().length() >= SHORTEST && weight(r) > 1))
        .sorted(Comparator.comparingInt(this::weight).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(Reading::number))
        .map(r -> claim(text, r.sentence()))
        .toList();
  }

  /** 我认为, 笔者的建议是. */
  private boolean isOwn(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    return words.anyIn("author-words", sentence.text(), sentence.start(), sentence.end());
  }

  private int weight(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    int opinions =
        words.countIn("opinion-words", sentence.text(), sentence.start(), sentence.end());
    return isOwn(reading) ? opinions + OWN : opinions;
  }

  private ClaimFinding claim(ChineseText text, ChineseSentence sentence) {
    List<String> authors = text.source().authors();
    String author = authors.isEmpty() ? text.source().publisher() : String.join("、", authors);
    return new ClaimFinding(
        new Name("", author),
        "",
        text.source().publisher(),
        false,
        stances.of("", sentence),
        text.written(sentence.start(), sentence.end()),
        List.of(text.passage(sentence.start(), sentence.end())),
        "author-opinion",
        0.6);
  }
}

package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;

/**
 * Tells the events of which only time and place are said behind the verb of the first: "met in
 * Geneva in May, London in June and Stockholm in July".
 */
final class FurtherTimes {

  private static final int LONGEST_GAP = 8;
  private static final Set<String> JOINTS = Set.of("and", ",");
  private static final Set<String> PLACES = Set.of("in", "at");
  private static final Set<String> BETWEEN =
      Set.of("again", "then", "later", "another", "the", "%", "percent", "twice", "once");

  private final PlaceFinder places;

  FurtherTimes(PlaceFinder places) {
    this.places = places;
  }

  /** The mention, and one for each further time. */
  List<EventMention> expand(Reading reading, Trigger trigger, EventMention mention) {
    List<EventMention> all = new ArrayList<>(List.of(mention));
    if (trigger.isNominal() || mention.date().isEmpty()) {
      return all;
    }
    Optional<TimeExpression> last =
        reading.times().stream()
            .filter(time -> time.from() >= trigger.to() && time.date().equals(mention.date().get()))
            .findFirst();
    for (TimeExpression time : reading.times()) {
      if (last.isPresent() && goesOn(reading, last.get(), time)) {
        int from = last.get().to();
        String place =
            mention.place().isEmpty() ? "" : places.between(reading, from, placeEnd(reading, time));
        all.add(mention.changed().date(time.date()).place(place).done());
        last = Optional.of(time);
      }
    }
    return all;
  }

  /** Whether nothing but places and figures stands between two times that "and" joins. */
  private static boolean goesOn(Reading reading, TimeExpression one, TimeExpression other) {
    boolean point = one.use() == TimeUse.POINT && other.use() == TimeUse.POINT;
    int gap = other.from() - one.to();
    if (!point || gap < 1 || gap > LONGEST_GAP) {
      return false;
    }
    Sentence sentence = reading.sentence();
    boolean joined = false;
    boolean placed = false;
    for (int i = one.to(); i < other.from(); i++) {
      Token token = sentence.at(i);
      joined |= JOINTS.contains(token.key());
      placed |= token.isCapitalised() || token.isNumber() || token.is("and");
      if (!isFiller(reading, i)) {
        return false;
      }
    }
    return joined && placed && endsThere(sentence, other.to());
  }

  private static boolean isFiller(Reading reading, int position) {
    Token token = reading.sentence().at(position);
    return JOINTS.contains(token.key())
        || token.isNumber()
        || BETWEEN.contains(token.key())
        || Grammar.isPreposition(token.key())
        || (token.isCapitalised() && reading.mentionAt(position).isEmpty());
  }

  /** "in 2010, and in 2017 the two sides agreed" tells something else of 2017. */
  private static boolean endsThere(Sentence sentence, int to) {
    Token next = sentence.at(to);
    return to >= sentence.size()
        || Grammar.isBreak(next)
        || JOINTS.contains(next.key())
        || PLACES.contains(next.key());
  }

  /** "in July in Washington": the place may follow. */
  private static int placeEnd(Reading reading, TimeExpression time) {
    int end = time.to();
    while (end < reading.sentence().size()
        && !JOINTS.contains(reading.sentence().key(end))
        && !Grammar.isBreak(reading.sentence().at(end))) {
      end++;
    }
    return end;
  }
}

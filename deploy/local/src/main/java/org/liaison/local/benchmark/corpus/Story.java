package org.liaison.local.benchmark.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.liaison.local.benchmark.corpus.Phrasebook.Names;

/** Something that happened, of which documents tell. */
record Story(
    String kind,
    LocalDate date,
    Name first,
    Name second,
    Name place,
    Name topic,
    Name substance,
    int amount) {
  private static final LocalDate EARLIEST = LocalDate.of(1985, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2025, 12, 20);

  static Story draw(Phrasebook phrasebook, SplittableRandom random) {
    Names names = phrasebook.names();
    int first = random.nextInt(names.actors().size());
    int second = (first + 1 + random.nextInt(names.actors().size() - 1)) % names.actors().size();
    return new Story(
        one(phrasebook.kinds(), random),
        LocalDate.ofEpochDay(random.nextLong(EARLIEST.toEpochDay(), LATEST.toEpochDay() + 1)),
        names.actors().get(first),
        names.actors().get(second),
        one(names.places(), random),
        one(names.topics(), random),
        one(names.substances(), random),
        2 + random.nextInt(900));
  }

  /** What the slots of a phrase stand for. */
  Map<String, String> slots(Language language) {
    return Map.of(
        "date", language.write(date),
        "first", first.in(language),
        "second", second.in(language),
        "place", place.in(language),
        "topic", topic.in(language),
        "substance", substance.in(language),
        "amount", Integer.toString(amount),
        "year", Integer.toString(date.getYear()),
        "next", Integer.toString(date.getYear() + 1));
  }

  private static <T> T one(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}

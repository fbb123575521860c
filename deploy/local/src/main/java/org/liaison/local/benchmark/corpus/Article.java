package org.liaison.local.benchmark.corpus;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.local.dossier.DossierDocument;

/** Writes one document of 3 to 6 KB. */
final class Article {
  private static final int SHORTEST_BYTES = 3_000;
  private static final int LONGEST_BYTES = 6_000;

  /** What one more paragraph may add beyond the length that was drawn. */
  private static final int PARAGRAPH_BYTES = 600;

  private final Language language;
  private final Sentences sentences;
  private final SplittableRandom random;

  Article(Phrasebook phrasebook, Language language, SplittableRandom random) {
    this.language = language;
    this.random = random;
    this.sentences = new Sentences(phrasebook.phrases(language), random);
  }

  DossierDocument write(int number, Story story, Supplier<Story> others) {
    Map<String, String> slots = story.slots(language);
    String title = sentences.one(story.kind() + ".title", slots);
    List<String> parts = new ArrayList<>(List.of(title, sentences.one("byline", slots)));
    parts.add(paragraph(story.kind() + ".report", "claim", slots));
    parts.add(sentences.one("commitment", slots));
    int bytes = random.nextInt(SHORTEST_BYTES, LONGEST_BYTES - PARAGRAPH_BYTES);
    while (length(parts) < bytes) {
      parts.add(next(parts.size(), slots, others));
    }
    LocalDate published = story.date().plusDays(random.nextInt(4));
    return new DossierDocument(
        "news",
        title,
        String.join("\n\n", parts),
        language.tag(),
        sentences.one("publisher", slots),
        List.of(sentences.one("reporter", slots)),
        published.toString(),
        "https://benchmark.liaison.example/%d".formatted(number),
        "TLP:CLEAR");
  }

  /** Other events stand between what people say and what is no event at all. */
  private String next(int position, Map<String, String> slots, Supplier<Story> others) {
    if (position % 4 == 0) {
      return paragraph("claim", "filler", slots);
    }
    if (position % 4 == 2) {
      Story other = others.get();
      String mention = sentences.one(other.kind() + ".mention", other.slots(language));
      String heading = sentences.one("heading.background", slots);
      return String.join(
          language.between(), heading, mention, sentences.one("filler", other.slots(language)));
    }
    return paragraph("filler", "filler", slots);
  }

  private String paragraph(String first, String second, Map<String, String> slots) {
    return Stream.of(first, second)
        .map(name -> sentences.one(name, slots))
        .collect(Collectors.joining(language.between()));
  }

  private static int length(List<String> parts) {
    return String.join("\n\n", parts).getBytes(StandardCharsets.UTF_8).length;
  }
}

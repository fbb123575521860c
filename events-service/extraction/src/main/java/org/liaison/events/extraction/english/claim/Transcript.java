package org.liaison.events.extraction.english.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells who answers in a text of questions and answers, each with who speaks in front. */
final class Transcript {

  private static final int LONGEST_LABEL = 7;
  private static final int SHORTEST_ANSWER = 3;
  private static final Set<String> QUESTIONS =
      Set.of("q", "question", "reporter", "journalist", "moderator", "follow-up");
  private static final Set<String> ANSWERS = Set.of("a", "answer");

  private final Map<Integer, Mention> answers = new HashMap<>();

  private Transcript() {}

  static Transcript of(EnglishWords words, List<List<Reading>> paragraphs) {
    Transcript transcript = new Transcript();
    boolean asks =
        paragraphs.stream().anyMatch(p -> label(p) > 0 && isQuestion(p, first(p, label(p))));
    boolean answered =
        paragraphs.stream().anyMatch(p -> label(p) > 0 && !isQuestion(p, first(p, label(p))));
    if (asks && answered) {
      transcript.read(words, paragraphs);
    }
    return transcript;
  }

  /** Who answers in the paragraph of this sentence; empty if it is no answer. */
  Optional<Mention> answering(Reading reading) {
    return Optional.ofNullable(answers.get(reading.sentence().paragraph()));
  }

  private void read(EnglishWords words, List<List<Reading>> paragraphs) {
    Mention current = null;
    for (List<Reading> paragraph : paragraphs) {
      int end = label(paragraph);
      if (end > 0) {
        String label = first(paragraph, end);
        current =
            isQuestion(paragraph, label)
                ? null
                : speaker(words, paragraphs, paragraph.get(0).sentence(), end);
      }
      int size = paragraph.stream().mapToInt(r -> r.sentence().size()).sum();
      boolean note = paragraph.get(0).sentence().key(0).matches("[(\\[]");
      if (current != null && size >= SHORTEST_ANSWER && !note) {
        answers.put(paragraph.get(0).sentence().paragraph(), current);
      }
    }
  }

  private static String first(List<Reading> paragraph, int end) {
    return paragraph.get(0).sentence().text(0, end).toLowerCase(Locale.ROOT);
  }

  /** How many tokens stand before the colon of "Lin Jian:" or "Q:"; 0 if there is none. */
  private static int label(List<Reading> paragraph) {
    Sentence sentence = paragraph.get(0).sentence();
    for (int i = 0; i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
      Token token = sentence.at(i);
      if (token.is(":")) {
        return i;
      }
      boolean inside =
          token.isCapitalised()
              || (i > 0 && (token.is(".") || token.is("of") || token.is("-") || token.is("up")));
      if (!inside) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isQuestion(List<Reading> paragraph, String label) {
    Sentence last = paragraph.get(paragraph.size() - 1).sentence();
    boolean asks = false;
    for (int i = last.size() - 1; i >= Math.max(0, last.size() - 3); i--) {
      asks |= last.key(i).equals("?");
    }
    return QUESTIONS.contains(label) || (asks && !ANSWERS.contains(label));
  }

  private static Mention speaker(
      EnglishWords words, List<List<Reading>> paragraphs, Sentence sentence, int end) {
    String label = sentence.text(0, end);
    boolean named = !ANSWERS.contains(label.toLowerCase(Locale.ROOT));
    String last = sentence.key(end - 1);
    for (List<Reading> paragraph : paragraphs) {
      for (Reading reading : paragraph) {
        for (Mention person : reading.mentions()) {
          boolean human = person.is(MentionKind.PERSON);
          if (human && (named ? isCalled(person, last) : speaksForOthers(person))) {
            return person;
          }
        }
      }
    }
    String name = named ? withoutTitles(words, sentence, end) : "spokesperson";
    return new Mention(
        0, end, end, MentionKind.PERSON, List.of(new Name("", name)), List.of(), "", "", false);
  }

  private static boolean isCalled(Mention person, String last) {
    String name = person.names().get(0).label().toLowerCase(Locale.ROOT);
    return name.equals(last) || name.endsWith(" " + last) || name.startsWith(last + " ");
  }

  private static boolean speaksForOthers(Mention person) {
    return person.affiliation().toLowerCase(Locale.ROOT).contains("spokes");
  }

  private static String withoutTitles(EnglishWords words, Sentence sentence, int end) {
    int from = 0;
    while (from < end - 1 && words.has("title-words", sentence.key(from))) {
      from++;
    }
    return sentence.text(from, end);
  }
}

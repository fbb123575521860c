package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Finds who is named as a source without a verb: "according to Wu", "in the view of Wu". */
final class SourceFinder {

  private static final Set<String> VIEWS = Set.of("view", "opinion", "words", "eyes", "telling");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private final EnglishWords words;
  private final SpeakersBehind behind;

  SourceFinder(EnglishWords words, SpeakersBehind behind) {
    this.words = words;
    this.behind = behind;
  }

  Optional<Attribution> accordingTo(Sentence sentence, int i, List<Mention> mentions) {
    int at = i + 2;
    Optional<Mention> speaker = behind.from(sentence, at, mentions);
    if (speaker.isEmpty() || isNoSource(speaker.get())) {
      return Optional.empty();
    }
    int to = Math.max(speaker.get().until(), i + 3);
    while (to < sentence.size()
        && !sentence.key(to).equals(",")
        && !Grammar.isBreak(sentence.at(to))) {
      to++;
    }
    Attribution.Form form = i <= 1 ? Attribution.Form.FRONT : Attribution.Form.TAIL;
    int from = sentence.key(i - 1).equals(",") ? i - 1 : i;
    return Optional.of(new Attribution(new Stretch(from, to), speaker.get(), "", i, null, form));
  }

  /** "according to the law", "the law says" tell no source. */
  boolean isNoSource(Mention speaker) {
    if (!speaker.is(MentionKind.GROUP)) {
      return false;
    }
    String label = speaker.names().get(0).label().toLowerCase(Locale.ROOT);
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return words.has("no-sources", last) || words.has("no-sources", SpeakerPhrases.singular(last));
  }

  /** "In her view", "In the words of Wu". */
  Optional<Attribution> inView(Sentence sentence, int i, List<Mention> mentions) {
    for (int j = i + 1; j < i + 7; j++) {
      if (VIEWS.contains(sentence.key(j))) {
        return inView(sentence, i, j, mentions);
      }
      if (!sentence.at(j).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> inView(Sentence sentence, int i, int view, List<Mention> mentions) {
    return viewer(sentence, i, view, mentions)
        .map(
            m -> {
              Stretch stretch = new Stretch(i, Math.max(view + 1, m.to()));
              return new Attribution(stretch, m, "think", view, null, Attribution.Form.FRONT);
            });
  }

  private Optional<Mention> viewer(Sentence sentence, int i, int view, List<Mention> mentions) {
    if (OWNERS.contains(sentence.key(i + 1)) && view <= i + 3) {
      String label = sentence.text(i + 1, i + 2);
      return Optional.of(SpeakerPhrases.unnamed(i + 1, i + 2, label, List.of()));
    }
    if (sentence.key(view + 1).equals("of")) {
      return behind.from(sentence, view + 2, mentions);
    }
    Optional<Mention> known =
        mentions.stream()
            .filter(m -> m.from() > i && m.to() < view && sentence.key(m.to()).equals("'s"))
            .findFirst();
    boolean owner = sentence.key(i + 2).equals("'s") && sentence.at(i + 1).isCapitalised();
    return known.isPresent() || !owner
        ? known
        : Optional.of(SpeakerPhrases.unnamed(i + 1, i + 2, sentence.text(i + 1, i + 2), List.of()));
  }
}

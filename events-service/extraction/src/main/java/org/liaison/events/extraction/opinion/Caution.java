package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.lexicon.Lexicon;

/**
 * Doubts what a model says is so if the sentence has any condition or negation, wherever in it: a
 * quote may leave the "if" out. That drops some that are right; the rules read finer.
 */
final class Caution {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  private final Optional<ChineseWords> chinese;

  Caution(Lexicon lexicon) {
    this.chinese = lexicon.words("zh").map(ChineseWords::new);
  }

  boolean doubts(CheckedText text, List<Passage> evidence) {
    String plain = SimplifiedScript.of(text.source().text());
    return text.around(evidence).stream()
        .anyMatch(
            sentence ->
                sentence.tokens().stream().anyMatch(Caution::isDoubt) || doubts(plain, sentence));
  }

  private static boolean isDoubt(Token token) {
    String key = token.key();
    return CONDITIONS.contains(key) || Grammar.isNegation(key) || key.endsWith("n't");
  }

  private boolean doubts(String plain, Sentence sentence) {
    return chinese.isPresent()
        && (says("conditions", "no-conditions", plain, sentence)
            || says("negations", "no-negation", plain, sentence));
  }

  private boolean says(String list, String exceptions, String plain, Sentence sentence) {
    ChineseWords words = chinese.orElseThrow();
    int at = sentence.start();
    while (at < sentence.end()) {
      int excepted = words.at(exceptions, plain, at, sentence.end()).map(m -> m.to()).orElse(at);
      if (excepted == at && words.at(list, plain, at, sentence.end()).isPresent()) {
        return true;
      }
      at = Math.max(at + 1, excepted);
    }
    return false;
  }
}

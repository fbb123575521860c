package org.liaison.events.extraction.english.mention;

import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells by its form and by what stands around it whether a name without a title is a person's. */
final class PersonSigns {

  private static final Set<String> GOES_ON =
      Set.of("of", "who", "at", "from", "in", "on", "with", "as");
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight");
  private static final Set<String> OF = Set.of("of", "at", "from", "with");
  private static final int LONGEST_BODY = 6;
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final EnglishWords words;
  private final PinyinNames pinyin;

  PersonSigns(EnglishWords words) {
    this.words = words;
    this.pinyin = new PinyinNames(words.list("chinese-family-names"));
  }

  /** "Naw Kham was captured", "Pablo Ruiz and Ana Soto, were charged". */
  private boolean suffers(Sentence sentence, int nameTo) {
    int at = sentence.key(nameTo).equals(",") ? nameTo + 1 : nameTo;
    while (Grammar.isAuxiliary(sentence.at(at)) || Grammar.isAdverb(sentence.at(at))) {
      at++;
    }
    return at > nameTo && words.verbIn("law-verbs", sentence.key(at)).isPresent();
  }

  /** "charged Pablo Ruiz with fraud". */
  private boolean isSuspect(Sentence sentence, int nameAt, int nameTo) {
    Token next = sentence.at(nameTo);
    boolean whole = !next.isWord() || Grammar.isFunctionWord(next);
    boolean body = false;
    for (int i = nameAt; i < nameTo; i++) {
      body =
          body
              || words.has("organisation-heads", sentence.key(i))
              || words.has("organisation-words", sentence.key(i));
    }
    return whole
        && !body
        && sentence.at(nameAt - 1).isLowerCase()
        && words.verbIn("law-verbs", sentence.key(nameAt - 1)).isPresent();
  }

  /** "Two men, Pablo Ruiz and Ana Soto, …". */
  private boolean isListed(Sentence sentence, int nameAt) {
    return sentence.key(nameAt - 1).equals(",")
        && sentence.at(nameAt - 2).isLowerCase()
        && words.match("suspects", sentence, nameAt - 2).isPresent()
        && (sentence.at(nameAt - 3).isNumber() || NUMBERS.contains(sentence.key(nameAt - 3)));
  }

  /** "John Carter", "Zheng Fujing", "Pablo Ruiz, 40,". */
  boolean isByForm(Sentence sentence, int nameAt, int nameTo) {
    boolean aged =
        sentence.key(nameTo).equals(",")
            && sentence.at(nameTo + 1).isNumber()
            && sentence.key(nameTo + 1).length() == 2
            && sentence.key(nameTo + 2).equals(",");
    return aged
        || isNamedAside(sentence, nameAt, nameTo)
        || suffers(sentence, nameTo)
        || isSuspect(sentence, nameAt, nameTo)
        || isListed(sentence, nameAt)
        || isName(sentence, nameAt, nameTo);
  }

  /** "John Carter", "Zheng Fujing". */
  boolean isName(Sentence sentence, int nameAt, int nameTo) {
    return words.has("given-names", sentence.key(nameAt))
        || pinyin.isName(sentence, nameAt, nameTo);
  }

  /** "said a retired officer, Pablo Ruiz, who …", "A lawyer for the firm, Pablo Ruiz, said". */
  private boolean isNamedAside(Sentence sentence, int nameAt, int nameTo) {
    Token next = sentence.at(nameTo);
    boolean closed = next.is(",") || next.is(".") || next.is(";") || nameTo >= sentence.size();
    if (!closed || !sentence.key(nameAt - 1).equals(",")) {
      return false;
    }
    Token noun = sentence.at(nameAt - 2);
    boolean titled =
        noun.isLowerCase()
            && (words.has("title-words", noun.key()) || words.has("people-nouns", noun.key()));
    return titled || isSpeech(sentence.key(nameTo + 1));
  }

  /** "Lü said", "Ana Soto of Amber Watch said", but not "of Amber Watch said". */
  boolean speaks(Sentence sentence, int nameAt, int nameTo) {
    String before = sentence.key(nameAt - 1);
    boolean thing = before.equals("the") || OF.contains(before);
    return !thing
        && !DAYS.contains(sentence.key(nameAt))
        && (isSpeech(sentence.key(behindBody(sentence, nameTo)))
            || isVerbFirst(sentence, nameAt, nameTo));
  }

  /** Position after " of the Sentinel Collective", or the position itself. */
  private static int behindBody(Sentence sentence, int nameTo) {
    if (!OF.contains(sentence.key(nameTo))) {
      return nameTo;
    }
    int to = Grammar.isDeterminer(sentence.key(nameTo + 1)) ? nameTo + 2 : nameTo + 1;
    int end = to;
    while (end < to + LONGEST_BODY && sentence.at(end).isCapitalised()) {
      end++;
    }
    return end > to ? end : nameTo;
  }

  /** "said Lü" and nothing that goes on after it. */
  boolean isVerbFirst(Sentence sentence, int nameAt, int nameTo) {
    Token next = sentence.at(nameTo);
    return isSpeech(sentence.key(nameAt - 1))
        && !DAYS.contains(sentence.key(nameAt))
        && !sentence.at(nameAt - 1).isCapitalised()
        && (!next.isWord() || GOES_ON.contains(next.key()))
        && !next.isNumber();
  }

  private boolean isSpeech(String key) {
    return words.verbIn("speech-neutral", key).filter(verb -> verb.form().isPast()).isPresent();
  }
}

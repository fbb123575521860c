package org.liaison.events.extraction.chinese.claim;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;

/** Who has spoken so far, so that 他 and 该负责人 are known. One per document, for one thread. */
final class Speakers {

  private final ChineseWords words;
  private Mention last;
  private Mention lastGroup;
  private int paragraph = -1;

  Speakers(ChineseWords words) {
    this.words = words;
  }

  /** Whom a mention of a speaker means; empty if nobody is named or known. */
  Optional<Mention> who(String text, Mention mention, int inParagraph) {
    if (!ClaimFinder.isNamed(mention)) {
      boolean known =
          last != null && words.anyIn("sources-known", text, mention.start(), mention.end());
      return known ? Optional.of(last) : Optional.empty();
    }
    boolean spoke = last != null && paragraph == inParagraph;
    Mention speaker = isPronoun(text, mention) && spoke ? last : mention;
    if (spoke && speaksFor(last, mention)) {
      speaker = last;
    }
    if (mention.is(MentionKind.GROUP)
        && (isReference(mention.names().get(0).label()) || isBareTitle(mention))) {
      speaker = meant(mention);
    }
    if (speaker.is(MentionKind.GROUP)) {
      lastGroup = speaker;
    }
    boolean gathering =
        words.has("gatherings", SimplifiedScript.of(speaker.names().get(0).label()));
    last = gathering ? last : speaker;
    paragraph = inParagraph;
    return Optional.of(speaker);
  }

  /** 王小洪指出…。中方希望…: who speaks for a state goes on in its name. */
  private static boolean speaksFor(Mention person, Mention state) {
    return person.is(MentionKind.PERSON)
        && state.is(MentionKind.STATE)
        && person.states().equals(state.states());
  }

  private boolean isPronoun(String text, Mention mention) {
    return words.at("pronouns", text, mention.span().start(), mention.end()).isPresent();
  }

  /** 总统称: who was told with this title. */
  private boolean isBareTitle(Mention mention) {
    String label = SimplifiedScript.of(mention.names().get(0).label());
    return last != null
        && last.is(MentionKind.PERSON)
        && words.has("titles", label)
        && ends(last.affiliation(), label);
  }

  private Mention meant(Mention mention) {
    String label = SimplifiedScript.of(mention.names().get(0).label());
    String noun = label.substring(Math.max(0, label.length() - 2));
    boolean group = lastGroup != null && ends(lastGroup.names().get(0).label(), noun);
    if (group) {
      return lastGroup;
    }
    boolean they = label.equals("他们") && lastGroup != null;
    return they ? lastGroup : last != null && ends(last.affiliation(), noun) ? last : mention;
  }

  private static boolean ends(String written, String noun) {
    return SimplifiedScript.of(written).endsWith(noun);
  }

  private boolean isReference(String written) {
    String label = SimplifiedScript.of(written);
    return words.at("speaker-references", label, 0, label.length()).isPresent();
  }

  /** Who spoke last in a paragraph. */
  Optional<Mention> last(int inParagraph) {
    return paragraph == inParagraph ? Optional.ofNullable(last) : Optional.empty();
  }
}

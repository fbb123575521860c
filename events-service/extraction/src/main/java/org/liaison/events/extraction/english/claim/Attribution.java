package org.liaison.events.extraction.english.claim;

import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;

/**
 * A place where a sentence tells who says it.
 *
 * @param stretch the tokens that tell it ("According to …", "Wu said"), without what is said
 * @param speaker who says it
 * @param verb base form of the verb, or empty ("according to")
 * @param verbAt position of the verb
 * @param listener who is told, often the paper that reports it; null if nobody is named
 * @param form where it stands
 */
public record Attribution(
    Stretch stretch, Mention speaker, String verb, int verbAt, Mention listener, Form form) {

  /** Where the attribution stands in its sentence. */
  public enum Form {
    /** Before what is said. */
    FRONT,
    /** After it, or in its middle. */
    TAIL,
    /** The verb also tells what the speaker thinks: "welcomed", "accused". */
    ATTITUDE
  }

  /** The same attribution to somebody else. */
  Attribution by(Mention other) {
    return new Attribution(stretch, other, verb, verbAt, listener, form);
  }

  /** Whether the speaker is a person whom nobody has to believe, not an office. */
  public boolean isPersonal() {
    return speaker.is(MentionKind.PERSON) || speaker.is(MentionKind.GROUP);
  }
}

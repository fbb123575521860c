package org.liaison.events.extraction;

/**
 * A sentence that was read and yielded nothing, so that a reader sees what the engine left out.
 *
 * @param reason one of {@link Reason}
 */
public record Uncoded(Passage passage, Reason reason) {

  /** Why nothing was found. */
  public enum Reason {
    /** Names or times are recognised, but nothing that is done, said or promised. */
    NO_EVENT_WORD,
    /** Nothing in it is known to the lexicon. */
    NOTHING_RECOGNISED,
    /** No reader for the language of the text. */
    UNREAD_LANGUAGE
  }
}

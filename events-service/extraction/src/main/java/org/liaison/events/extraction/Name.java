package org.liaison.events.extraction;

/**
 * Somebody named in a text.
 *
 * @param id lexicon id, or empty if the lexicon does not know the name
 * @param label the lexicon's English label, or the name as written
 */
public record Name(String id, String label) {}

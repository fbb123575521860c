package org.liaison.events.extraction.english.word;

/**
 * What a word can be as a verb.
 *
 * @param base base form
 */
public record Verb(String base, VerbForm form) {}

package org.liaison.events.extraction.chinese.claim;

import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.text.Span;

/**
 * A place where a sentence tells who says it.
 *
 * @param stretch what tells it, from the speaker to the verb
 * @param speaker who says it
 * @param verb the verb, or empty (据…报道)
 */
public record Attribution(Span stretch, Mention speaker, String verb) {}

package org.liaison.events.extraction.merge;

/**
 * What a title is made of besides who and where.
 *
 * @param verb base form of what they do
 * @param object what it is done to, as written, or empty
 * @param rest what follows the object ("under control"), or empty
 * @param passive participle to use where nobody is known to do it, or empty
 */
public record Headline(String verb, String object, String rest, String passive) {}

package org.liaison.events.record.domain;

/**
 * A passage as W3C Web Annotation selectors: TextQuoteSelector and TextPositionSelector.
 *
 * @param start first code point of the passage
 * @param end code point after the passage
 * @param exact the passage
 * @param prefix what stands before it, at most {@link AnchoredText#CONTEXT} code points
 * @param suffix what stands after it, at most as much
 */
public record Anchor(int start, int end, String exact, String prefix, String suffix) {}

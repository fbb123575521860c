package org.liaison.events.extraction.time;

import org.liaison.events.extraction.FoundDate;

/** The tokens {@code [from, to)} of a sentence tell a time. */
public record TimeExpression(int from, int to, FoundDate date, TimeUse use) {}

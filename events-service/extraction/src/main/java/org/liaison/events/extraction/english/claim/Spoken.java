package org.liaison.events.extraction.english.claim;

import java.util.Optional;
import org.liaison.events.extraction.english.mention.Mention;

/**
 * Who says a sentence.
 *
 * @param office the body for which a person speaks, as far as the text names it
 */
public record Spoken(Mention speaker, Optional<Mention> office) {}

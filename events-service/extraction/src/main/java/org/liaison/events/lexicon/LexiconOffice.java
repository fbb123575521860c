package org.liaison.events.lexicon;

import java.util.Optional;
import org.liaison.events.edtf.Edtf;

/**
 * An office that a person held for some time.
 *
 * @param person id of the actor that held it
 * @param of id of the actor that it is an office of
 * @param from first day; may be unknown
 * @param until last day; empty if it is unknown or has not come
 */
public record LexiconOffice(
    String id,
    String person,
    String title,
    String titleZh,
    String of,
    Optional<Edtf> from,
    Optional<Edtf> until) {}

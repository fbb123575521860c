package org.liaison.events.casefile.domain;

import org.liaison.events.extraction.Name;

/**
 * What a person wrote of a request for assistance, unchecked.
 *
 * @param asked EDTF
 * @param due EDTF, or empty
 */
public record RequestDraft(Name askedOf, Name askedBy, String what, String asked, String due) {}

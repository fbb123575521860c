package org.liaison.events.extraction;

import org.liaison.events.edtf.Edtf;
import org.liaison.events.vocabulary.DateBasis;

/** A date no more precise than its text, and where it comes from. */
public record FoundDate(Edtf edtf, DateBasis basis) {}

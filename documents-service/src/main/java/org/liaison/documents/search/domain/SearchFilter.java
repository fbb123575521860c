package org.liaison.documents.search.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.documents.document.domain.DocumentKind;

/** Which documents are looked at; dates inclusive, every part optional. */
public record SearchFilter(
    Optional<String> language,
    Optional<DocumentKind> kind,
    Optional<String> publisher,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    StateFilter state) {}

package org.liaison.documents.source.domain;

import java.time.Duration;
import java.util.Optional;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.Handling;

/** Settings as somebody gave them, nothing checked; what is left out stays or gets its default. */
public record GivenSettings(
    Optional<String> url,
    Optional<String> publisher,
    Optional<DocumentKind> kind,
    Optional<Handling> handling,
    Optional<String> language,
    Optional<Duration> interval,
    Optional<SourceContent> content) {}

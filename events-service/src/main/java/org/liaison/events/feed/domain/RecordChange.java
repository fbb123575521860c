package org.liaison.events.feed.domain;

import java.util.UUID;

/**
 * A change of the record.
 *
 * @param subject id of the event, claim or commitment; of the document for extractions
 */
public record RecordChange(ChangeKind kind, UUID subject) {}

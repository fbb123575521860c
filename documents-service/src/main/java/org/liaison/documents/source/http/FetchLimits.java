package org.liaison.documents.source.http;

import java.time.Duration;

/**
 * What fetching may cost.
 *
 * @param largest bytes of an answer, unpacked
 * @param time from the first redirect to the last byte
 * @param privateAddresses whether addresses inside a network may be fetched from
 * @param userAgent how the service names itself
 */
record FetchLimits(int largest, Duration time, boolean privateAddresses, String userAgent) {}

package org.liaison.gateway.export;

/** The media types of exports. */
final class MediaTypes {

  static final String CSV = "text/csv; charset=utf-8; header=present";
  static final String JSON_LD = "application/ld+json";
  static final String LINES = "application/x-ndjson";
  static final String CALENDAR = "text/calendar; charset=utf-8";
  static final String ATOM = "application/atom+xml";
  static final String JSON = "application/json";
  static final String STIX = "application/stix+json;version=2.1";

  private MediaTypes() {}
}

package org.liaison.events.workbench.extract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Everything the engine finds in one file, as one JSON object: what {@code extract} writes and
 * {@code score} reads. Offsets count code points of the text in NFC with line feeds.
 *
 * @param file as named on the command line
 * @param language BCP 47 tag that it was read in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExtractedDocument(
    String file,
    String language,
    List<Event> events,
    List<Claim> claims,
    List<Commitment> commitments,
    List<Time> temporals,
    List<Unread> uncoded) {

  public ExtractedDocument {
    events = orNone(events);
    claims = orNone(claims);
    commitments = orNone(commitments);
    temporals = orNone(temporals);
    uncoded = orNone(uncoded);
  }

  private static <T> List<T> orNone(List<T> items) {
    return items == null ? List.of() : List.copyOf(items);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** A passage {@code [start, end)} and what stands there. */
  public record Evidence(int start, int end, String exact) {}

  /** An EDTF value, empty if there is none, and "stated", "relative" or "inferred". */
  public record When(String edtf, String basis) {
    static final When UNKNOWN = new When("", "");

    public When {
      edtf = orEmpty(edtf);
    }
  }

  /** Somebody's part in an event. */
  public record Participant(String name, String role) {}

  /** What happened, is announced, planned, supposed or denied. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Event(
      String type,
      String mode,
      String level,
      String title,
      When date,
      List<Participant> participants,
      String place,
      String mechanism,
      List<String> areas,
      String factuality,
      List<Evidence> evidence,
      String rule,
      double confidence) {

    public Event {
      mode = orEmpty(mode);
      level = orEmpty(level);
      date = date == null ? When.UNKNOWN : date;
      participants = orNone(participants);
      place = orEmpty(place);
      mechanism = orEmpty(mechanism);
      areas = orNone(areas);
      evidence = orNone(evidence);
    }
  }

  /** Who says something; the affiliation may be empty. */
  public record Speaker(String name, String affiliation) {}

  /** Who says something, and where it is said. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Claim(
      Speaker speaker,
      String reporter,
      boolean direct,
      String stance,
      List<Evidence> evidence,
      String rule,
      double confidence) {

    public Claim {
      reporter = orEmpty(reporter);
      evidence = orNone(evidence);
    }
  }

  /**
   * Who promises what.
   *
   * @param promisor names, joined by "; " if several promise together
   * @param beneficiary names likewise, or empty
   * @param due EDTF, or empty
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Commitment(
      String promisor,
      String beneficiary,
      String action,
      String due,
      List<Evidence> evidence,
      String rule,
      double confidence) {

    /** Between names in one field. */
    public static final String AND = "; ";

    public Commitment {
      beneficiary = orEmpty(beneficiary);
      due = orEmpty(due);
      evidence = orNone(evidence);
    }
  }

  /** A temporal expression and its EDTF value. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Time(int start, int end, String text, String edtf, String basis) {
    public Time {
      edtf = orEmpty(edtf);
    }
  }

  /** A sentence that was read and yielded nothing, and why. */
  public record Unread(int start, int end, String reason) {}
}

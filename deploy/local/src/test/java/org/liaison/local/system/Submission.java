package org.liaison.local.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A document as a test submits it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Submission(
    String kind,
    String title,
    String text,
    String publisher,
    List<String> authors,
    String publishedOn,
    String url) {

  /** A news report of the given publisher with this text. */
  public static Submission of(String publisher, String text) {
    return new Submission("news", "A report", text, publisher, List.of(), "2024-08-02", null);
  }

  public Submission titled(String other) {
    return new Submission(kind, other, text, publisher, authors, publishedOn, url);
  }

  public Submission at(String address) {
    return new Submission(kind, title, text, publisher, authors, publishedOn, address);
  }

  public Submission withText(String other) {
    return new Submission(kind, title, other, publisher, authors, publishedOn, url);
  }

  public Submission by(List<String> others) {
    return new Submission(kind, title, text, publisher, others, publishedOn, url);
  }

  public Submission publishedOn(String day) {
    return new Submission(kind, title, text, publisher, authors, day, url);
  }
}

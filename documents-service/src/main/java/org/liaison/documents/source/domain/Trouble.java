package org.liaison.documents.source.domain;

/**
 * Why something could not be fetched or taken in.
 *
 * @param code stable, for programs
 * @param message what to do about it, for people
 */
public record Trouble(String code, String message) {

  public static final Trouble NONE = new Trouble("", "");
}

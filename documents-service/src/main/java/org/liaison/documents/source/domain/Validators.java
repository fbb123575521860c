package org.liaison.documents.source.domain;

/** What lets a server answer that nothing changed; each is empty if the server gave none. */
public record Validators(String etag, String lastModified) {

  public static final Validators NONE = new Validators("", "");
}

package org.liaison.documents.source.domain;

/** Fetches from hosts that the operator allows. */
public interface Fetcher {

  /**
   * Whatever status a server answers with, redirects followed.
   *
   * @param known of an answer that is there already; the server may then say that it still holds
   * @param accept media types that are wanted
   * @throws FetchFailedException if there is no answer, or none that may be had
   */
  Fetched fetch(String url, Validators known, String accept);
}

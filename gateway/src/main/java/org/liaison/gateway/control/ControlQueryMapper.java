package org.liaison.gateway.control;

import org.liaison.events.v1.CompareControlsRequest;
import org.liaison.events.v1.ListControlDelaysRequest;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;

/** Maps questions to the register from REST to the contract; ends those that cannot be asked. */
public final class ControlQueryMapper {

  private ControlQueryMapper() {}

  static ListControlsRequest list(ControlParameters parameters, PageParameters page) {
    QueryReader query = new QueryReader();
    ListControlsRequest request =
        selection(parameters, query)
            .setPageSize(query.size(page.size))
            .setPageToken(query.text(page.cursor))
            .build();
    query.refuse();
    return request;
  }

  /** What a query selects; notes what is wrong with it. */
  public static ListControlsRequest.Builder selection(
      ControlParameters parameters, QueryReader query) {
    ListControlsRequest.Builder request =
        ListControlsRequest.newBuilder()
            .setJurisdiction(query.text(parameters.jurisdiction))
            .setSubstance(query.text(parameters.substance))
            .setOn(query.day("on", parameters.on))
            .setQuery(query.text(parameters.query));
    query.word("kind", parameters.kind, ControlWords.KINDS).ifPresent(request::setKind);
    return request;
  }

  static CompareControlsRequest comparison(String of, String with, String on) {
    QueryReader query = new QueryReader();
    CompareControlsRequest request =
        CompareControlsRequest.newBuilder()
            .setOf(query.requiredText("of", of))
            .setWith(query.requiredText("with", with))
            .setOn(query.day("on", query.requiredText("on", on)))
            .build();
    query.refuse();
    return request;
  }

  static ListControlDelaysRequest delays(String jurisdiction, String kind) {
    QueryReader query = new QueryReader();
    ListControlDelaysRequest.Builder request =
        ListControlDelaysRequest.newBuilder()
            .setJurisdiction(query.requiredText("jurisdiction", jurisdiction));
    query.word("kind", kind, ControlWords.KINDS).ifPresent(request::setKind);
    query.refuse();
    return request.build();
  }
}

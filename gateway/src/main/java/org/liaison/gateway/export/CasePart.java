package org.liaison.gateway.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.liaison.gateway.casefile.CaseResponse;
import org.liaison.gateway.document.DocumentResponse;
import org.liaison.gateway.event.EventResponse;

/** The case itself, or one thing that belongs to it: one of the three, the others are null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasePart(
    @JsonProperty("case") @JsonInclude(JsonInclude.Include.NON_NULL) CaseResponse file,
    @JsonInclude(JsonInclude.Include.NON_NULL) EventResponse event,
    @JsonInclude(JsonInclude.Include.NON_NULL) DocumentResponse document) {

  static CasePart of(CaseResponse file) {
    return new CasePart(file, null, null);
  }

  static CasePart of(EventResponse event) {
    return new CasePart(null, event, null);
  }

  static CasePart of(DocumentResponse document) {
    return new CasePart(null, null, document);
  }
}

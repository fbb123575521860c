package org.liaison.documents.lifecycle.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.liaison.documents.document.domain.CanonicalUrl;
import org.liaison.documents.document.domain.DocumentStatus;
import org.liaison.documents.document.domain.FieldRules;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.problem.Violations;

/** What requests about the life of a document must say. */
final class LifecycleRules {

  private static final int REASON = 1_000;
  private static final int SET_BY = 200;
  private static final int EVIDENCE_URL = 2_048;
  private static final int TOLD_REASON = 200;

  private LifecycleRules() {}

  static void check(StateRequest request) {
    Violations violations = new Violations();
    FieldRules rules = new FieldRules(violations);
    if (request.state() == null) {
      violations.add(
          "state",
          "must be one of current, source-changed, source-unavailable, withdrawn;"
              + " a document is purged by a purge only");
    }
    rules.required("reason", request.reason(), REASON);
    rules.optional("set_by", request.setBy(), SET_BY);
    String url = request.evidenceUrl();
    if (!url.isEmpty()
        && rules.optional("evidence_url", url, EVIDENCE_URL)
        && CanonicalUrl.parse(url).isEmpty()) {
      violations.add("evidence_url", "must be an absolute http or https URL, or empty");
    }
    violations.throwIfAny();
  }

  /** A purge cannot be undone: who asks for one says why, and repeats which document. */
  static void checkPurge(UUID documentId, String reason, String confirm) {
    Violations violations = new Violations();
    new FieldRules(violations).required("reason", reason, REASON);
    if (!documentId.toString().equalsIgnoreCase(confirm)) {
      violations.add("confirm", "must repeat the id of the document: a purge cannot be undone");
    }
    violations.throwIfAny();
  }

  static void checkReason(String reason) {
    Violations violations = new Violations();
    new FieldRules(violations).required("reason", reason, REASON);
    violations.throwIfAny();
  }

  /** Tells the state that the caller did not know, so that nobody decides on an old one. */
  static void requireNumber(DocumentStatus now, int expected) {
    if (now.number() == expected) {
      return;
    }
    Map<String, String> details = new LinkedHashMap<>();
    details.put("number", Integer.toString(now.number()));
    details.put("state", now.state().name());
    details.put("since", now.since().toString());
    details.put("stateReason", shortened(now.reason()));
    throw new DocumentsException(
        ErrorCode.STATE_CHANGED,
        "the document is in state number " + now.number() + " now, not " + expected,
        details);
  }

  private static String shortened(String reason) {
    return reason.codePointCount(0, reason.length()) <= TOLD_REASON
        ? reason
        : reason.substring(0, reason.offsetByCodePoints(0, TOLD_REASON)) + "…";
  }
}

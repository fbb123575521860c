package org.liaison.documents.document.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Refuses what cannot be had of a purged document, and tells what stays of it. */
public final class PurgedDocument {

  /** The whole reason is in the tombstone; headers, in which refusals travel, are short. */
  private static final int LONGEST_REASON = 200;

  private PurgedDocument() {}

  /** The refusal of whoever asks for the document. */
  public static DocumentsException gone(Tombstone tombstone) {
    return refusal(
        tombstone,
        "document "
            + tombstone.documentId()
            + " was purged; its tombstone tells when, why, and which versions there were");
  }

  /** The refusal of whoever sends it again. */
  static DocumentsException notAgain(Tombstone tombstone) {
    return refusal(
        tombstone,
        "this page was purged as document "
            + tombstone.documentId()
            + " and is not taken in again until an administrator lifts its tombstone");
  }

  private static DocumentsException refusal(Tombstone tombstone, String message) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("documentId", tombstone.documentId().toString());
    details.put("purgedAt", tombstone.purgedAt().toString());
    details.put("purgeReason", shortened(tombstone.reason()));
    details.put("versions", Integer.toString(tombstone.versions().size()));
    return new DocumentsException(ErrorCode.DOCUMENT_PURGED, message, details);
  }

  private static String shortened(String reason) {
    return reason.codePointCount(0, reason.length()) <= LONGEST_REASON
        ? reason
        : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON)) + "…";
  }
}

package org.liaison.documents.diff.grpc;

import java.util.List;
import org.liaison.documents.diff.domain.DiffKind;
import org.liaison.documents.diff.domain.DiffStretch;
import org.liaison.documents.diff.domain.VersionDiff;
import org.liaison.documents.v1.DiffGrain;
import org.liaison.documents.v1.DiffVersionsResponse;

/** Differences as messages, long stretches by their beginnings and ends. */
final class DiffProtoMapper {

  private static final int LONGEST_EQUAL = 400;
  private static final int SHOWN_OF_EQUAL = 150;

  /** Code points of changed stretches that an answer shows, shared among them. */
  private static final int CHANGED_TEXT = 500_000;

  private static final int SHORTEST_LIMIT = 100;
  private static final int LONGEST_LIMIT = 20_000;

  private DiffProtoMapper() {}

  static DiffVersionsResponse toResponse(VersionDiff diff) {
    DiffVersionsResponse.Builder response =
        DiffVersionsResponse.newBuilder()
            .setDocumentId(diff.version().version().documentId().toString())
            .setAgainst(diff.against().version().number())
            .setNumber(diff.version().version().number())
            .setGrain(DiffGrain.valueOf("DIFF_GRAIN_" + diff.diff().grain()));
    CodePoints old = new CodePoints(diff.against().text());
    CodePoints now = new CodePoints(diff.version().text());
    int longest = longestChange(diff.diff().stretches());
    for (DiffStretch stretch : diff.diff().stretches()) {
      response.addStretches(toStretch(stretch, old, now, longest));
    }
    return response.build();
  }

  private static org.liaison.documents.v1.DiffStretch toStretch(
      DiffStretch stretch, CodePoints old, CodePoints now, int longest) {
    boolean fromOld = stretch.kind() == DiffKind.DELETED;
    String text =
        fromOld
            ? old.between(stretch.oldStart(), stretch.oldEnd())
            : now.between(stretch.newStart(), stretch.newEnd());
    org.liaison.documents.v1.DiffStretch.Builder message =
        org.liaison.documents.v1.DiffStretch.newBuilder()
            .setKind(org.liaison.documents.v1.DiffKind.valueOf("DIFF_KIND_" + stretch.kind()))
            .setOldStart(stretch.oldStart())
            .setOldEnd(stretch.oldEnd())
            .setNewStart(stretch.newStart())
            .setNewEnd(stretch.newEnd());
    boolean equal = stretch.kind() == DiffKind.EQUAL;
    int most = equal ? LONGEST_EQUAL : longest;
    if (stretch.length() <= most) {
      return message.setText(text).build();
    }
    int shown = equal ? SHOWN_OF_EQUAL : longest / 2;
    return message
        .setText(text.substring(0, text.offsetByCodePoints(0, shown)))
        .setTail(text.substring(text.offsetByCodePoints(text.length(), -shown)))
        .setAbbreviated(true)
        .build();
  }

  private static int longestChange(List<DiffStretch> stretches) {
    long changed = stretches.stream().filter(s -> s.kind() != DiffKind.EQUAL).count();
    return (int)
        Math.max(SHORTEST_LIMIT, Math.min(LONGEST_LIMIT, CHANGED_TEXT / Math.max(1, changed)));
  }

  /** A text whose parts are asked for in order. */
  private static final class CodePoints {

    private final String text;
    private int unit;
    private int codePoint;

    CodePoints(String text) {
      this.text = text;
    }

    String between(int start, int end) {
      unit = text.offsetByCodePoints(unit, start - codePoint);
      int from = unit;
      unit = text.offsetByCodePoints(unit, end - start);
      codePoint = end;
      return text.substring(from, unit);
    }
  }
}

package org.liaison.gateway.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one version of a document differs from another. */
@Schema(name = "Diff", description = "How one version of a document differs from another.")
public record DiffResponse(
    @Schema(description = "Id of the document.") String documentId,
    @Schema(description = "Number of the version that is looked at.") int version,
    @Schema(description = "Number of the version that it is compared with.") int against,
    @Schema(
            description = "How closely the texts could be compared within bounds.",
            enumeration = {"words", "lines", "whole"})
        String grain,
    @Schema(description = "Stretches in the order of both texts.")
        List<StretchResponse> stretches) {

  public DiffResponse {
    stretches = List.copyOf(stretches);
  }

  /** A stretch that both versions have, or only one. */
  @Schema(
      name = "DiffStretch",
      description = "A stretch that both versions have, or only one; offsets in code points.")
  public record StretchResponse(
      @Schema(
              description = "Whether both versions have it.",
              enumeration = {"equal", "deleted", "inserted"})
          String kind,
      @Schema(description = "First code point in the version compared with.") int oldStart,
      @Schema(description = "Code point after the last.") int oldEnd,
      @Schema(description = "First code point in the version looked at.") int newStart,
      @Schema(description = "Code point after the last.") int newEnd,
      @Schema(description = "What stands there, or its beginning.") String text,
      @Schema(description = "Its end, if it is abbreviated; else null.", nullable = true)
          String tail) {}
}

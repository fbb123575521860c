package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another event that may be the same one. */
@Schema(
    name = "PossibleDuplicate",
    description = "Another event that may be the same one: merge both, or tell them apart.")
public record PossibleDuplicateResponse(
    @Schema(description = "Id of the other event.") String event,
    String title,
    @Schema(description = "EDTF; null if it is not known.", nullable = true) String date,
    @Schema(
            description =
                "What speaks for one event, less what speaks against it. From 6 on, reports that"
                    + " do not contradict each other are joined without asking.")
        int points,
    List<MatchFeatureResponse> features) {

  /** One thing by which two reports are alike or unlike. */
  @Schema(name = "MatchFeature", description = "One thing by which two reports are alike or not.")
  public record MatchFeatureResponse(
      @Schema(description = "What is compared, such as mechanism.") String kind,
      @Schema(description = "How the two stand to each other, in words.") String detail,
      @Schema(description = "Negative if it speaks against one event.") int points) {}
}

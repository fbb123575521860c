package org.liaison.gateway.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of notices. */
@Schema(name = "NoticePage", description = "A page of notices.")
public record NoticePageResponse(
    @Schema(description = "The newest first.") List<NoticeResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public NoticePageResponse {
    items = List.copyOf(items);
  }
}

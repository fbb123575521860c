package org.liaison.gateway.briefing;

import java.util.Map;

/** What the sections of a written briefing are called. */
final class BriefingHeadings {

  private static final Map<String, String> TITLES =
      Map.of(
          "events", "Events",
          "controls", "Controls that took effect",
          "commitments-made", "Commitments made",
          "commitments-due", "Commitments due",
          "notices", "Notices",
          "claims", "What was said");

  private BriefingHeadings() {}

  static String title(Briefing briefing) {
    return "%s, %s to %s".formatted(briefing.side().name(), briefing.from(), briefing.to());
  }

  static String areas(Briefing briefing) {
    return briefing.areas().isEmpty() ? "all areas" : String.join(", ", briefing.areas());
  }

  static String title(BriefingSection section) {
    return TITLES.get(section.kind());
  }
}

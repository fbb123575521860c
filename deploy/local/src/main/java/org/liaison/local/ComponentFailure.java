package org.liaison.local;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.liaison.local.home.LogFile;

/** A component ended or never became ready; shows the end of its log. */
public final class ComponentFailure extends LocalFailure {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 20;

  /** A line of a stack trace: the log has them all, here they would push out what happened. */
  private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ )");

  private ComponentFailure(Component component, String what) {
    super("%s %s%n%s".formatted(component.name(), what, logOf(component)));
  }

  /** It did not even start; what its start printed says why. */
  public static ComponentFailure notStarted(Component component, String printed) {
    return new ComponentFailure(component, "did not start: " + printed);
  }

  static ComponentFailure died(Component component) {
    return new ComponentFailure(component, "has ended although nobody stopped it.");
  }

  static ComponentFailure neverReady(Component component, Duration patience) {
    return new ComponentFailure(
        component, "is not ready after %d s.".formatted(patience.toSeconds()));
  }

  private static String logOf(Component component) {
    List<String> lines =
        new LogFile(component.log())
            .lastLines(Integer.MAX_VALUE).stream()
                .filter(line -> !FRAME.matcher(line).lookingAt())
                .toList();
    List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    return "Last lines of its log, %s:%n    %s"
        .formatted(component.log(), String.join(System.lineSeparator() + "    ", last));
  }
}

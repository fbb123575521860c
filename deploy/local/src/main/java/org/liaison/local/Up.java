package org.liaison.local;

import java.nio.file.Path;
import java.util.List;

/** The one-command run: starts the system, loads the dossier, waits for Ctrl-C. */
public final class Up {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Up() {}

  /**
   * Exit codes: 1 after a failure, 2 for a wrong command line, 130 after Ctrl-C, 143 after TERM.
   */
  public static void main(String[] arguments) {
    Path checkout = Path.of(System.getProperty("liaison.checkout", ".")).toAbsolutePath();
    Path defaultData = checkout.normalize().resolve(".liaison");
    try {
      Options options = OptionsParser.parse(List.of(arguments), System.getenv(), defaultData);
      if (options.help()) {
        System.out.println(Usage.text());
      } else {
        new LocalRun(options, checkout.normalize(), new Progress(System.out)).run();
      }
    } catch (UsageFailure e) {
      System.err.println(e.getMessage() + "\n\n" + Usage.text());
      System.exit(MISUSED);
    } catch (LocalFailure e) {
      System.err.println("\n" + e.getMessage());
      System.exit(FAILED);
    }
  }
}

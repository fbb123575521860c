package org.liaison.local.postgres;

import java.io.IOException;
import java.util.List;
import org.liaison.local.LocalFailure;

/**
 * PostgreSQL refuses to run as root; in a user namespace of its own, root's processes are nobody's.
 */
final class Privileges {
  private static final List<String> NAMESPACE = List.of("unshare", "--user");

  private Privileges() {}

  /** What to put before a command so that PostgreSQL accepts who runs it. */
  static List<String> prefix() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (!hasNamespaces()) {
      throw new LocalFailure(
          "PostgreSQL does not run as root, and \"unshare --user\" does not work here. Start as a normal user.");
    }
    return NAMESPACE;
  }

  private static boolean hasNamespaces() {
    try {
      return new ProcessBuilder("unshare", "--user", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.liaison.local.benchmark.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory that a process holds. */
public final class ResidentMemory {
  private static final Pattern LINUX = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
  private static final long KILOBYTE = 1024;

  private ResidentMemory() {}

  /** Its resident set; from /proc on Linux, from ps elsewhere. */
  public static long bytes(long process) throws IOException {
    Path status = Path.of("/proc/%d/status".formatted(process));
    if (Files.exists(status)) {
      Matcher line = LINUX.matcher(Files.readString(status));
      return line.find() ? Long.parseLong(line.group(1)) * KILOBYTE : 0;
    }
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process)).start();
    String printed = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return Long.parseLong(printed.strip()) * KILOBYTE;
  }
}

package org.liaison.documents.formats.sandbox;

import java.time.Duration;
import org.liaison.documents.formats.ReadingLimits;

/**
 * What reading files may cost.
 *
 * @param workers processes that read at the same time
 * @param heapMegabytes heap of each
 * @param timeLimit for one file
 * @param idleTime after which a process that has nothing to read ends
 * @param filesEach files after which a process is replaced, so that leaks end with it
 */
public record SandboxSettings(
    int workers,
    int heapMegabytes,
    Duration timeLimit,
    Duration idleTime,
    int filesEach,
    ReadingLimits limits) {

  public SandboxSettings {
    if (workers < 1 || heapMegabytes < 32 || filesEach < 1) {
      throw new IllegalArgumentException(
          "at least one worker with 32 MB of heap and one file each is needed");
    }
  }
}

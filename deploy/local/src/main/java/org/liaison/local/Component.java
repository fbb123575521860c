package org.liaison.local;

import java.nio.file.Path;

/** One of the processes that make up the running system. */
public interface Component {

  /** What people call it. */
  String name();

  /** Where it listens. */
  String address();

  /** The file that it writes its log to. */
  Path log();

  /** Starts its process; returns before it is ready. */
  void start();

  /** Whether it does its work. */
  boolean isReady();

  /** Whether its process runs. */
  boolean isAlive();

  /** Ends it cleanly and waits until it is gone; does nothing if it does not run. */
  void stop();

  /** Ends it as kill -9 does and waits until it is gone. */
  void kill();
}

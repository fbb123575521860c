package org.liaison.local;

import java.util.Locale;

/** One of the ports that a run needs. */
public enum Port {
  GATEWAY("gateway", 8080),
  DOCUMENTS("documents-service", 8081),
  EVENTS("events-service", 8082),
  POSTGRES("PostgreSQL", 15432);

  private final String owner;
  private final int number;

  Port(String owner, int number) {
    this.owner = owner;
    this.number = number;
  }

  /** Name of the component that listens there. */
  public String owner() {
    return owner;
  }

  /** The number it has unless told otherwise. */
  public int defaultNumber() {
    return number;
  }

  /** The command line option that changes it. */
  public String option() {
    return "--" + name().toLowerCase(Locale.ROOT) + "-port";
  }

  /** The environment variable that changes it. */
  public String variable() {
    return "LIAISON_" + name() + "_PORT";
  }
}

package org.liaison.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class GatewayApplication {

  /**
   * Quarkus answers an address that is no URI with a bare 400. {@link
   * org.liaison.gateway.input.AddressCheck} makes the same check and answers with a problem.
   */
  public static final String LEAVE_ADDRESSES_TO_US = "vertx.disableURIValidation";

  private GatewayApplication() {}

  /** Runs until the process is told to end. */
  public static void main(String... arguments) {
    System.setProperty(LEAVE_ADDRESSES_TO_US, "true");
    Quarkus.run(arguments);
  }
}

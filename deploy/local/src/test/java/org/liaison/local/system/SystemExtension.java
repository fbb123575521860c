package org.liaison.local.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running system to the tests that ask for it; starts it for the first. */
public final class SystemExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SystemExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningSystem.class;
  }

  @Override
  public RunningSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // In the root's store, which closes it when the last test of the run is over.
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            RunningSystem.class, key -> RunningSystem.start(), RunningSystem.class);
  }
}

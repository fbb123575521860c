package org.liaison.gateway.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liaison.gateway.problem.Violations;

/**
 * Refuses query parameters that a resource does not know: a misspelt filter that is skipped in
 * silence answers another question than the one asked.
 */
@Provider
public class QueryFilter implements ContainerRequestFilter {

  private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Map<String, List<String>> given =
        RawQuery.parse(request.getUriInfo().getRequestUri().getRawQuery());
    if (given.isEmpty()) {
      return;
    }
    Map<String, Boolean> repeatable =
        known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
    Violations violations = new Violations();
    given.forEach((name, values) -> check(name, values, repeatable, violations));
    violations.refuse();
  }

  private static void check(
      String name, List<String> values, Map<String, Boolean> repeatable, Violations violations) {
    if (!repeatable.containsKey(name)) {
      violations.add(name, "is not a parameter here; known are " + names(repeatable));
    } else if (values.size() > 1 && !repeatable.get(name)) {
      violations.add(name, "must be given once");
    }
  }

  private static String names(Map<String, Boolean> repeatable) {
    return repeatable.isEmpty() ? "none" : String.join(", ", repeatable.keySet());
  }
}

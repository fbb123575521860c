package org.liaison.gateway.export;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/**
 * What holds for the addresses of exports before a resource is looked for: 'format' alone decides
 * what comes, so 'Accept' may name anything; and they are no items, so none of the methods of one
 * work on them.
 */
@Provider
@PreMatching
public class ExportAddress implements ContainerRequestFilter {

  static final String NAME = "export";

  private static final Pattern PATH =
      Pattern.compile(
          "/api/v1/(?:claims|commitments|controls|events|instruments|mechanisms|notices"
              + "|cases(?:/[^/]+)?|subscriptions/[^/]+)/"
              + NAME);

  private static final Set<String> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public void filter(ContainerRequestContext request) {
    if (!PATH.matcher(request.getUriInfo().getPath()).matches()) {
      return;
    }
    if (!METHODS.contains(request.getMethod())) {
      throw new ProblemException(Problem.of(ErrorCode.METHOD_NOT_ALLOWED));
    }
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
  }
}

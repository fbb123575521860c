package org.liaison.gateway.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every failure of a REST resource with its problem. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<Throwable> {

  @Context UriInfo uri;

  @Override
  public Response toResponse(Throwable failure) {
    Problem problem = ProblemMapper.toProblem(failure).at(uri.getRequestUri().getRawPath());
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    ProblemHeaders.of(problem).forEach(response::header);
    if (failure instanceof WebApplicationException web) {
      keepAllowedMethods(web.getResponse(), response);
    }
    return response.build();
  }

  private static void keepAllowedMethods(Response from, Response.ResponseBuilder to) {
    String allow = from.getHeaderString(HttpHeaders.ALLOW);
    if (allow != null) {
      to.header(HttpHeaders.ALLOW, allow);
    }
  }
}

package org.liaison.gateway.problem;

import jakarta.ws.rs.core.Context;
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
    String path = uri.getRequestUri().getRawPath();
    Problem problem = ProblemMapper.toProblem(failure).at(path);
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    ProblemHeaders.of(problem).forEach(response::header);
    return response.build();
  }
}

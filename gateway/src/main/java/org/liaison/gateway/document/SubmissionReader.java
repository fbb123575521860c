package org.liaison.gateway.document;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.liaison.gateway.input.BodyLimit;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/**
 * Reads a submission field by field: binding it to the record would stop at the first mistake, and
 * the client shall hear of all at once.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionReader implements MessageBodyReader<SubmissionRequest> {

  private final BodyLimit limit;

  SubmissionReader(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == SubmissionRequest.class;
  }

  @Override
  public SubmissionRequest readFrom(
      Class<SubmissionRequest> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    refuseOtherEncodings(mediaType, headers);
    return read(limit.read(body));
  }

  /**
   * The submission that a body holds.
   *
   * @throws ProblemException with everything that is wrong
   */
  static SubmissionRequest read(byte[] body) {
    Violations violations = new Violations();
    JsonObjectReader json = new JsonObjectReader(JsonBody.parse(body), violations);
    SubmissionRequest request =
        new SubmissionRequest(
            json.requiredText("kind"),
            json.requiredText("title"),
            json.requiredText("text"),
            json.optionalText("language"),
            json.requiredText("publisher"),
            json.optionalTexts("authors"),
            json.requiredText("publishedOn"),
            json.optionalText("url"),
            json.optionalText("handling"));
    json.refuseOthers();
    SubmissionRules.check(request, violations);
    violations.refuse();
    return request;
  }

  private static void refuseOtherEncodings(
      MediaType mediaType, MultivaluedMap<String, String> headers) {
    String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
    String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
    boolean otherCharset =
        charset != null && !StandardCharsets.UTF_8.name().equalsIgnoreCase(charset);
    if (otherCharset || (encoding != null && !"identity".equalsIgnoreCase(encoding))) {
      throw new ProblemException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE, ErrorCode.UNSUPPORTED_MEDIA_TYPE.detail());
    }
  }
}

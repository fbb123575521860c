package org.liaison.local.system;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/**
 * A request that must be refused.
 *
 * @param name what is wrong with it
 * @param status the HTTP status of the refusal
 * @param code the stable code of the refusal
 * @param hint what the message or one of the field errors must mention
 * @param call makes the request
 */
record BadRequest(String name, int status, String code, String hint, Function<Api, Response> call) {

  private static final byte[] NO_JSON = {'{', '}'};

  /** A body sent as JSON. */
  static BadRequest body(String name, int status, String code, String hint, String body) {
    return bytes(name, status, code, hint, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes sent as JSON. */
  static BadRequest bytes(String name, int status, String code, String hint, byte[] body) {
    return new BadRequest(
        name,
        status,
        code,
        hint,
        api -> api.request().contentType(ContentType.JSON).body(body).post("/documents"));
  }

  /** A body of another media type; none if that is empty. */
  static BadRequest mediaType(String type) {
    return new BadRequest(
        "sent as " + type,
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        "application/json",
        api -> api.request().contentType(type).body(NO_JSON).post("/documents"));
  }

  /** An otherwise good document in which one field has this JSON value. */
  static BadRequest field(String field, String json, String code) {
    return body(field + " is " + json, 400, code, field, JsonDocument.with(field, json));
  }

  /** A path with a query that is sent as it is written here. */
  static BadRequest path(String pathAndQuery, int status, String code, String hint) {
    return new BadRequest(
        pathAndQuery,
        status,
        code,
        hint,
        api -> api.request().urlEncodingEnabled(false).get(pathAndQuery));
  }

  /** A read with a header. */
  static BadRequest header(String path, Map<String, String> headers, int status, String code) {
    return new BadRequest(
        path + " with " + headers,
        status,
        code,
        "",
        api -> api.request().headers(headers).get(path));
  }

  @Override
  public String toString() {
    return name.length() > 80 ? name.substring(0, 80) + "…" : name;
  }
}

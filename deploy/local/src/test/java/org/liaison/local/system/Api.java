package org.liaison.local.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The gateway's REST API as the tests call it. */
public record Api(int port) {

  /** A request to the API, relative to its base. */
  public RequestSpecification request() {
    return given().baseUri("http://127.0.0.1").port(port).basePath("/api/v1");
  }

  /** Where a path of the API is. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:%d/api/v1/%s".formatted(port, path));
  }

  /** Submits a document and returns whatever the answer is. */
  public Response submit(Object document) {
    return request().contentType(ContentType.JSON).body(document).post("/documents");
  }

  /** Submits a document that must be taken; its id. */
  public String accepted(Submission document) {
    Response response = submit(document);
    assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
    return response.path("id");
  }

  /** What a path answers with 200. */
  public JsonPath get(String path, Map<String, ?> query) {
    Response response = request().queryParams(query).get(path);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.jsonPath();
  }

  /** Every item of a list, page by page; refuses a page that is larger than asked for. */
  public List<Map<String, Object>> all(String path, Map<String, ?> query, int size) {
    List<Map<String, Object>> items = new ArrayList<>();
    RequestSpecification first = request().queryParams(query).queryParam("size", size);
    JsonPath page = first.get(path).then().statusCode(200).extract().jsonPath();
    while (true) {
      List<Map<String, Object>> found = page.getList("items");
      assertThat(found).hasSizeLessThanOrEqualTo(size);
      items.addAll(found);
      String next = page.getString("next");
      if (next == null) {
        return items;
      }
      page =
          request()
              .queryParams(query)
              .queryParam("size", size)
              .queryParam("cursor", next)
              .get(path)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
    }
  }

  /** The text of a version, exactly. */
  public String text(String document, int version) {
    return request()
        .get("/documents/{id}/versions/{version}/text", document, version)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** Waits until the events of a document's current version are in the record. */
  public void awaitExtraction(String document, Duration atMost) {
    await("extraction of " + document)
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> request().get("/documents/{id}/extraction", document).path("status"),
            "done"::equals);
  }
}

package org.liaison.gateway.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.liaison.gateway.client.FilesClient;
import org.liaison.gateway.client.FilesClient.Original;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.document.FileSubmissionReader.FileToSend;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;

/** Takes documents in as files, and gives the files out again. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class FileResource {

  private static final int OK = Response.Status.OK.getStatusCode();

  private final FilesClient files;
  private final FileSubmissionReader reader;

  FileResource(FilesClient files, GatewayConfig config, Vertx vertx) {
    this.files = files;
    this.reader = new FileSubmissionReader(vertx, config.files().largest());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = SubmissionWords.ID,
      summary = SubmissionWords.SUMMARY,
      description = SubmissionWords.DESCRIPTION)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FileSubmissionForm.class)))
  @APIResponse(
      responseCode = "201",
      description = SubmissionWords.CREATED,
      headers =
          @Header(
              name = "Location",
              description = "Where it is.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = SubmissionWords.UNCHANGED,
      content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
  public Uni<RestResponse<SubmissionResponse>> submit(
      @Parameter(description = SubmissionWords.KEY) @HeaderParam(IdempotencyKey.HEADER)
          String idempotencyKey,
      @Parameter(hidden = true) MultipartFormDataInput form) {
    FileToSend file = reader.read(form.getValues(), IdempotencyKey.read(idempotencyKey));
    return files
        .submit(file.bytes(), file.request())
        .map(
            done ->
                DocumentProtoMapper.toResponse(
                    done.getVersion(), done.getOutcome(), done.getReason()))
        .map(DocumentResource::answer);
  }

  @GET
  @Path("{id}/versions/{version}/original")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "getOriginal",
      summary = "Get the file of a version",
      description = "The bytes that the text was read from, exactly as they came.")
  @APIResponse(
      responseCode = "200",
      description = "The file, with its own media type.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "The client has this file already.")
  public Multi<byte[]> original(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the version; the first is 1.") @PathParam("version")
          String version,
      @Context Request request) {
    Uni<Answer> answer =
        files
            .original(Paths.id(id, ErrorCode.DOCUMENT_NOT_FOUND), Paths.version(version))
            .map(found -> Answer.of(found, request));
    return RestMulti.fromUniResponse(
        answer, Answer::content, given -> headers(given.found()), Answer::status);
  }

  /** A file, or that the conditions of the request are not met, which needs none of its bytes. */
  private record Answer(Original found, int status) {

    static Answer of(Original found, Request request) {
      Response.ResponseBuilder unmet = request.evaluatePreconditions(tag(found));
      return new Answer(found, unmet == null ? OK : unmet.build().getStatus());
    }

    Multi<byte[]> content() {
      return status == OK ? found.content() : Multi.createFrom().empty();
    }
  }

  /** Always a download: a page that somebody sent must not run in our name. */
  private static Map<String, List<String>> headers(Original found) {
    return Map.of(
        HttpHeaders.CONTENT_TYPE,
        List.of(found.file().getMediaType()),
        HttpHeaders.ETAG,
        List.of('"' + tag(found).getValue() + '"'),
        HttpHeaders.CONTENT_DISPOSITION,
        List.of(disposition(found.file().getFileName())),
        "X-Content-Type-Options",
        List.of("nosniff"),
        "Content-Security-Policy",
        List.of("sandbox"));
  }

  private static EntityTag tag(Original found) {
    return new EntityTag(found.file().getSha256());
  }

  /** RFC 6266, with the name as RFC 8187 writes it. */
  private static String disposition(String name) {
    if (name.isEmpty()) {
      return "attachment";
    }
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}

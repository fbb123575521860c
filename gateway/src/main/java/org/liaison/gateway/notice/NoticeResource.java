package org.liaison.gateway.notice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.Notice;
import org.liaison.gateway.book.BookHistoryResponse;
import org.liaison.gateway.book.BookProtoMapper;
import org.liaison.gateway.client.NoticesClient;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.input.Revision;
import org.liaison.gateway.problem.ErrorCode;

/** Shows notices, takes new ones in, and shows who did what with them. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticeResource {

  static final String ID = "Id of the notice.";
  static final String KEY = "Makes sure that a repeated request is one step.";

  private final NoticesClient notices;

  NoticeResource(NoticesClient notices) {
    this.notices = notices;
  }

  @GET
  @Operation(
      operationId = "listNotices",
      summary = "List notices",
      description = "Who warns of what and what is asked of whom, the newest first.")
  public Uni<NoticePageResponse> list(
      @BeanParam NoticeParameters parameters, @BeanParam PageParameters page) {
    ListNoticesRequest request = NoticeProtoMapper.toProto(parameters, page);
    return notices
        .list(request)
        .map(found -> NoticeProtoMapper.toResponse(found, request.getPageSize()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addNotice",
      summary = "Issue a notice",
      description = "With the passages that bear it out, and what is asked of whom by when.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The notice is in the record.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeResponse.class)))
  public Uni<RestResponse<NoticeResponse>> add(
      @Parameter(description = KEY, schema = @Schema(type = SchemaType.STRING))
          @HeaderParam(IdempotencyKey.HEADER)
          String key,
      byte[] body) {
    return notices
        .add(new NoticeRequests(body, key).addition())
        .map(
            added ->
                ResponseBuilder.<NoticeResponse>created(
                        URI.create("/api/v1/notices/" + added.getId()))
                    .entity(NoticeProtoMapper.toResponse(added))
                    .tag(Revision.tag(added.getRevision()))
                    .build());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getNotice",
      summary = "Get a notice",
      description = "Its ETag is what a step on it is taken from.")
  @APIResponse(
      responseCode = "200",
      description = "The notice.",
      headers =
          @Header(
              name = "ETag",
              description = "Its revision.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoticeResponse.class)))
  public Uni<RestResponse<NoticeResponse>> get(
      @Parameter(description = ID) @PathParam("id") String id) {
    return notices.find(id(id)).map(NoticeResource::answer);
  }

  @GET
  @Path("{id}/history")
  @Operation(
      operationId = "getNoticeHistory",
      summary = "Get the history of a notice",
      description = "Every step that persons took on it: who, when, what, and why.")
  public Uni<BookHistoryResponse> history(@Parameter(description = ID) @PathParam("id") String id) {
    return notices.history(id(id)).map(BookProtoMapper::history);
  }

  static RestResponse<NoticeResponse> answer(Notice notice) {
    return ResponseBuilder.ok(NoticeProtoMapper.toResponse(notice))
        .tag(Revision.tag(notice.getRevision()))
        .build();
  }

  static String id(String id) {
    return Paths.id(id, ErrorCode.NOTICE_NOT_FOUND);
  }
}

package org.liaison.documents.source.grpc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.grpc.DocumentIds;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.source.domain.ItemPosition;
import org.liaison.documents.source.domain.Source;
import org.liaison.documents.source.domain.SourceItem;
import org.liaison.documents.source.domain.SourceService;
import org.liaison.documents.v1.ListSourceItemsRequest;
import org.liaison.documents.v1.ListSourceItemsResponse;
import org.liaison.documents.v1.ListSourcesRequest;
import org.liaison.documents.v1.ListSourcesResponse;
import org.liaison.documents.v1.SourceSettings;
import org.liaison.documents.v1.UpdateSourceRequest;

/** The calls of sources. */
@Singleton
public class SourceCalls {

  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 200;

  private final SourceService service;

  SourceCalls(SourceService service) {
    this.service = service;
  }

  public org.liaison.documents.v1.Source create(SourceSettings settings) {
    return SourceProtoMapper.toMessage(service.create(SourceProtoMapper.toGiven(settings)));
  }

  public org.liaison.documents.v1.Source find(String id) {
    return SourceProtoMapper.toMessage(service.find(id(id)));
  }

  public ListSourcesResponse list(ListSourcesRequest request) {
    int size = size(request.getPageSize());
    Optional<UUID> after =
        token(request.getPageToken()).map(token -> DocumentIds.parse("page_token", token));
    List<Source> found = service.page(after, size + 1);
    ListSourcesResponse.Builder response = ListSourcesResponse.newBuilder();
    found.stream().limit(size).map(SourceProtoMapper::toMessage).forEach(response::addSources);
    if (found.size() > size) {
      response.setNextPageToken(found.get(size - 1).id().toString());
    }
    return response.build();
  }

  public org.liaison.documents.v1.Source update(UpdateSourceRequest request) {
    Optional<Boolean> paused =
        request.hasPaused() ? Optional.of(request.getPaused()) : Optional.empty();
    return SourceProtoMapper.toMessage(
        service.change(id(request.getId()), SourceProtoMapper.toGiven(request), paused));
  }

  public void delete(String id) {
    service.delete(id(id));
  }

  public org.liaison.documents.v1.Source poll(String id) {
    return SourceProtoMapper.toMessage(service.pollSoon(id(id)));
  }

  public ListSourceItemsResponse items(ListSourceItemsRequest request) {
    int size = size(request.getPageSize());
    List<SourceItem> found =
        service.items(
            id(request.getId()),
            SourceProtoMapper.toOutcome(request.getOutcome()),
            token(request.getPageToken()).map(ItemPosition::read),
            size + 1);
    ListSourceItemsResponse.Builder response = ListSourceItemsResponse.newBuilder();
    found.stream().limit(size).map(SourceProtoMapper::toMessage).forEach(response::addItems);
    if (found.size() > size) {
      SourceItem last = found.get(size - 1);
      response.setNextPageToken(new ItemPosition(last.at(), last.key()).write());
    }
    return response.build();
  }

  private static UUID id(String id) {
    return DocumentIds.parse("id", id);
  }

  private static Optional<String> token(String token) {
    return Optional.of(token).filter(given -> !given.isEmpty());
  }

  private static int size(int asked) {
    if (asked < 0 || asked > LARGEST_PAGE) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, "page_size", "must be 1 to 200, or 0 for 50");
    }
    return asked == 0 ? USUAL_PAGE : asked;
  }
}

package org.liaison.gateway.export;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestMulti;
import org.liaison.gateway.input.QueryReader;

/** Answers a request with a file in the format that it asks for. */
@RequestScoped
class ExportFiles {

  @Context UriInfo address;

  @Context Request request;

  /**
   * The file; ends the request if it asks for what cannot be.
   *
   * @param reader knows what else is wrong with the request
   * @param batches what the file is made of; not asked for if only the head is wanted
   */
  <T> Multi<byte[]> file(
      Book<T> book, String format, QueryReader reader, Supplier<Multi<List<T>>> batches) {
    Optional<String> word = reader.requiredWord("format", format, book.words());
    reader.refuse();
    ExportFormat asked = ExportFormat.of(word.orElseThrow());
    ExportScope scope =
        new ExportScope(address.getBaseUri(), address.getRequestUri(), Instant.now());
    boolean headOnly = request.getMethod().equals(HttpMethod.HEAD);
    Multi<List<T>> content = headOnly ? Multi.createFrom().empty() : batches.get();
    return RestMulti.fromMultiData(ItemFile.of(content, () -> book.writer(asked, scope)))
        .header(HttpHeaders.CONTENT_TYPE, asked.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s\"".formatted(asked.fileName(book.name())))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}

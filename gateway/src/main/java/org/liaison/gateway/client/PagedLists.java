package org.liaison.gateway.client;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Reads whole lists for files, page after page: the next one is asked for when the reader has taken
 * the one before, and each page has its own deadline, so that a slow reader holds up nobody.
 */
@ApplicationScoped
public class PagedLists {

  /** Items of a page: as many as keep a message of large items below what gRPC takes. */
  public static final int PAGE = 100;

  private final ExportSlots slots;

  PagedLists(ExportSlots slots) {
    this.slots = slots;
  }

  /**
   * Every page of a list; at least one, though it may be empty.
   *
   * @param page asks for the page of a token, the first one by an empty token
   * @param next the token of the page after a page; empty behind the last
   */
  public <P> Multi<P> pages(Function<String, Uni<P>> page, Function<P, String> next) {
    return slots.admit(
        () ->
            Multi.createBy()
                .repeating()
                .uni(
                    () -> new AtomicReference<>(""),
                    token -> page.apply(token.get()).invoke(found -> token.set(next.apply(found))))
                .whilst(found -> !next.apply(found).isEmpty()));
  }

  /** A stream that is put together otherwise, and counts as one export. */
  public <T> Multi<T> one(Multi<T> stream) {
    return slots.admit(() -> stream);
  }
}

package org.liaison.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Follows the live stream as a browser does: when it breaks off, it is opened again after the last
 * message that came.
 */
final class Follower implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Api api;
  private final List<String> ids = new CopyOnWriteArrayList<>();
  private final AtomicInteger openings = new AtomicInteger();
  private final Thread thread = new Thread(this::follow, "follower");
  private volatile String position = "";
  private volatile boolean closed;

  Follower(Api api) {
    this.api = api;
    thread.setDaemon(true);
    thread.start();
  }

  /** Ids of the changes that came, in their order. */
  List<String> ids() {
    return ids;
  }

  /** How often the stream was opened. */
  int openings() {
    return openings.get();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void follow() {
    while (!closed) {
      try {
        read();
      } catch (IOException | UncheckedIOException brokenOff) {
        // Opened again.
      } catch (InterruptedException e) {
        return;
      }
      pause();
    }
  }

  private void read() throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(api.address("stream"));
    if (!position.isEmpty()) {
      request.header("Last-Event-ID", position);
    }
    HttpResponse<Stream<String>> response = CLIENT.send(request.build(), BodyHandlers.ofLines());
    try (Stream<String> lines = response.body()) {
      if (response.statusCode() == 200) {
        openings.incrementAndGet();
        Message message = new Message();
        lines.forEach(message::read);
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /** One message while it comes. */
  private final class Message {

    private String id = "";
    private boolean hasData;
    private String event = "";

    void read(String line) {
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("event:")) {
        event = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        hasData = true;
      } else if (line.isEmpty()) {
        end();
      }
    }

    private void end() {
      if (hasData && !event.equals("position")) {
        ids.add(id);
      }
      if (!id.isEmpty()) {
        position = id;
      }
      hasData = false;
      event = "";
    }
  }
}

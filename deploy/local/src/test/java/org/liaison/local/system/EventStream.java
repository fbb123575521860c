package org.liaison.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads the live stream (Server-Sent Events) on a thread of its own until it is closed. */
public final class EventStream implements AutoCloseable {

  /** One message of the stream. */
  public record Message(String id, String event, String data) {}

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final Stream<String> lines;
  private String id = "";
  private String event = "";
  private final StringBuilder data = new StringBuilder();

  private EventStream(Stream<String> lines) {
    this.lines = lines;
    Thread reader = new Thread(this::read, "event stream");
    reader.setDaemon(true);
    reader.start();
  }

  /** Opens the stream after a message that was seen; from now on if that is empty. */
  public static EventStream open(Api api, String lastEventId) {
    HttpRequest.Builder request = HttpRequest.newBuilder(api.address("stream"));
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      HttpResponse<Stream<String>> response =
          HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
      if (response.statusCode() != 200) {
        throw new AssertionError("the stream answers " + response.statusCode());
      }
      return new EventStream(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** What has come so far. */
  public List<Message> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void close() {
    lines.close();
  }

  private void read() {
    try {
      lines.forEach(this::readLine);
    } catch (UncheckedIOException e) {
      // Closed, by us or by a gateway that stops; what came until then is kept.
    }
  }

  private void readLine(String line) {
    if (line.isEmpty()) {
      if (data.length() > 0) {
        messages.add(new Message(id, event, data.toString()));
      }
      data.setLength(0);
      event = "";
    } else if (line.startsWith("id:")) {
      id = line.substring(3).strip();
    } else if (line.startsWith("event:")) {
      event = line.substring(6).strip();
    } else if (line.startsWith("data:")) {
      data.append(line.substring(5).strip());
    }
  }
}

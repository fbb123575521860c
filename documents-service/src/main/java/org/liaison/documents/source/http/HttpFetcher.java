package org.liaison.documents.source.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.liaison.documents.source.domain.FetchFailedException;
import org.liaison.documents.source.domain.Fetched;
import org.liaison.documents.source.domain.Fetcher;
import org.liaison.documents.source.domain.HostAllowlist;
import org.liaison.documents.source.domain.Validators;

/**
 * Fetches by Vert.x, from allowed hosts at public addresses. The address that was checked is the
 * one connected to, so that a name cannot lead elsewhere a moment later; each redirect is checked
 * as the first URL was.
 */
public class HttpFetcher implements Fetcher, AutoCloseable {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_REDIRECTS = 5;
  private static final int LONGEST_CONNECT_MILLISECONDS = 10_000;

  private final HttpClient client;
  private final HostAllowlist hosts;
  private final FetchLimits limits;

  HttpFetcher(Vertx vertx, HostAllowlist hosts, FetchLimits limits) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDecompressionSupported(true)
                .setKeepAlive(false)
                .setConnectTimeout(LONGEST_CONNECT_MILLISECONDS));
    this.hosts = hosts;
    this.limits = limits;
  }

  @Override
  public Fetched fetch(String url, Validators known, String accept) {
    long deadline = System.nanoTime() + limits.time().toNanos();
    String at = url;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Exchange exchange = send(at, known, accept, deadline);
      if (!REDIRECTS.contains(exchange.status()) || exchange.location() == null) {
        return exchange.fetched(at);
      }
      at = target(at, exchange.location());
    }
    throw new FetchFailedException(
        "FETCH_REDIRECTS", "the server redirects more than " + MOST_REDIRECTS + " times");
  }

  @Override
  public void close() {
    client.close();
  }

  private Exchange send(String url, Validators known, String accept, long deadline) {
    hosts
        .objection(url)
        .ifPresent(
            why -> {
              throw new FetchFailedException("FETCH_REFUSED", url + " " + why);
            });
    URI uri = URI.create(url);
    Exchange exchange = new Exchange(limits.largest());
    client.request(options(uri, known, accept)).onFailure(exchange::fail).onSuccess(exchange::send);
    try {
      exchange.answer().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      return exchange;
    } catch (TimeoutException e) {
      exchange.abort();
      throw new FetchFailedException(
          "FETCH_TIMEOUT", "%s is not there after %s".formatted(url, limits.time()));
    } catch (ExecutionException e) {
      throw failure(url, e.getCause());
    } catch (InterruptedException e) {
      exchange.abort();
      Thread.currentThread().interrupt();
      throw new FetchFailedException("FETCH_FAILED", "the service ends");
    }
  }

  private RequestOptions options(URI uri, Validators known, String accept) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    int port = uri.getPort() == -1 ? secure ? 443 : 80 : uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setHost(uri.getHost())
            .setPort(port)
            .setSsl(secure)
            .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address(uri), port)))
            .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
            .putHeader("User-Agent", limits.userAgent())
            .putHeader("Accept", accept)
            .putHeader("Accept-Encoding", "gzip, deflate");
    if (!known.etag().isEmpty()) {
      options.putHeader("If-None-Match", known.etag());
    }
    if (!known.lastModified().isEmpty()) {
      options.putHeader("If-Modified-Since", known.lastModified());
    }
    return options;
  }

  private InetAddress address(URI uri) {
    InetAddress[] found;
    try {
      found = InetAddress.getAllByName(uri.getHost());
    } catch (UnknownHostException e) {
      throw new FetchFailedException(
          "FETCH_UNKNOWN_HOST", "the host " + uri.getHost() + " has no address");
    }
    for (InetAddress address : found) {
      if (!limits.privateAddresses() && !AddressRules.isPublic(address)) {
        throw new FetchFailedException(
            "FETCH_REFUSED",
            "the host %s is at %s, which is no public address"
                .formatted(uri.getHost(), address.getHostAddress()));
      }
    }
    return found[0];
  }

  private static String target(String url, String location) {
    try {
      return URI.create(url).resolve(location).toASCIIString();
    } catch (IllegalArgumentException e) {
      throw new FetchFailedException(
          "FETCH_REDIRECTS", "the server redirects to what is no URL: " + location);
    }
  }

  private FetchFailedException failure(String url, Throwable cause) {
    if (cause instanceof FetchFailedException known) {
      return known;
    }
    return new FetchFailedException(
        "FETCH_FAILED", "%s cannot be fetched: %s".formatted(url, cause.getMessage()));
  }
}

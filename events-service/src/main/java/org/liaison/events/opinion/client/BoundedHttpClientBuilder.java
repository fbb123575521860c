package org.liaison.events.opinion.client;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Gives LangChain4j our client, whose bounds it cannot change. */
final class BoundedHttpClientBuilder implements HttpClientBuilder {

  private final Duration timeout;
  private final int mostBytes;

  BoundedHttpClientBuilder(Duration timeout, int mostBytes) {
    this.timeout = timeout;
    this.mostBytes = mostBytes;
  }

  @Override
  public Duration connectTimeout() {
    return timeout;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration other) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return timeout;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration other) {
    return this;
  }

  @Override
  public HttpClient build() {
    return new BoundedHttpClient(timeout, mostBytes);
  }
}

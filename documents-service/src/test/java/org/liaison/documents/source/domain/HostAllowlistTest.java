package org.liaison.documents.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostAllowlistTest {

  private final HostAllowlist hosts =
      new HostAllowlist(List.of("wire.example", "*.gov.example", "lab.example:8443"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://wire.example/feed.xml", "http://WIRE.example:80/", "https://wire.example./x",
        "https://news.gov.example/a?b=c", "https://a.b.gov.example:443/",
            "https://lab.example:8443/x"
      })
  void allowedHostsMayBeFetchedFrom(String url) {
    assertThat(hosts.objection(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example/",
        "https://wire.example.other.example/",
        "https://gov.example/",
        "https://notgov.example/",
        "https://wire.example:8080/",
        "https://lab.example/",
        "ftp://wire.example/",
        "file:///etc/passwd",
        "//wire.example/",
        "/feed.xml",
        "wire.example",
        "https://user:word@wire.example/",
        "https://wire.example@other.example/",
        "https://wire.exämple/",
        "https://wire.example /",
        "https://[::1]/",
        "https:///x",
        ""
      })
  void nothingElseMay(String url) {
    assertThat(hosts.objection(url)).isPresent();
  }
}

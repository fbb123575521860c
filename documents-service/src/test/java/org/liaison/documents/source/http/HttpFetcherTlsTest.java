package org.liaison.documents.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.source.domain.FetchFailedException;
import org.liaison.documents.source.domain.Fetched;
import org.liaison.documents.source.domain.HostAllowlist;
import org.liaison.documents.source.domain.Validators;

/** The address is looked up before, yet the certificate has to be that of the name. */
class HttpFetcherTlsTest {

  private static final String PASSWORD = "changeit";
  private static final List<String> TRUST =
      List.of("javax.net.ssl.trustStore", "javax.net.ssl.trustStorePassword");

  @TempDir Path folder;

  private final AtomicReference<String> askedFor = new AtomicReference<>("");
  private final Vertx vertx = Vertx.vertx();
  private HttpsServer server;

  @AfterEach
  void stop() {
    TRUST.forEach(System::clearProperty);
    server.stop(0);
    vertx.close();
  }

  @Test
  void aHostWithACertificateOfItsNameIsFetchedFrom() throws Exception {
    Path keys = keys("localhost");
    start(keys);
    trust(keys);

    Fetched found = fetch();

    assertThat(new String(found.body(), StandardCharsets.UTF_8)).isEqualTo("a feed");
    assertThat(askedFor.get()).contains("localhost");
  }

  @Test
  void aHostWithACertificateOfAnotherNameIsNot() throws Exception {
    Path keys = keys("elsewhere.example");
    start(keys);
    trust(keys);

    FetchFailedException refused = catchThrowableOfType(FetchFailedException.class, this::fetch);

    assertThat(refused.trouble().code()).isEqualTo("FETCH_FAILED");
    assertThat(askedFor.get()).isEmpty();
  }

  @Test
  void aHostWithACertificateOfNobodyTrustedIsNot() throws Exception {
    start(keys("localhost"));

    FetchFailedException refused = catchThrowableOfType(FetchFailedException.class, this::fetch);

    assertThat(refused.trouble().code()).isEqualTo("FETCH_FAILED");
    assertThat(askedFor.get()).isEmpty();
  }

  private Fetched fetch() {
    String host = "localhost:" + server.getAddress().getPort();
    FetchLimits limits = new FetchLimits(1_000, Duration.ofSeconds(10), true, "test");
    try (HttpFetcher fetcher = new HttpFetcher(vertx, new HostAllowlist(List.of(host)), limits)) {
      return fetcher.fetch("https://" + host + "/feed", Validators.NONE, "*/*");
    }
  }

  private void start(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(keys)) {
      store.load(stream, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/feed",
        exchange -> {
          ExtendedSSLSession session =
              (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
          askedFor.set(
              session.getRequestedServerNames() + exchange.getRequestHeaders().getFirst("Host"));
          byte[] body = "a feed".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private static void trust(Path keys) {
    System.setProperty(TRUST.get(0), keys.toString());
    System.setProperty(TRUST.get(1), PASSWORD);
  }

  /** A key with a certificate by itself, made by the JDK's own tool. */
  private Path keys(String host) throws IOException, InterruptedException {
    Path keys = folder.resolve(host + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "host",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).as(Files.readString(folder.resolve("keytool.log"))).isZero();
    return keys;
  }
}

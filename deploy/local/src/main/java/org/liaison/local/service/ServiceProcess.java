package org.liaison.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liaison.local.Component;
import org.liaison.local.LocalFailure;
import org.liaison.local.home.Home;
import org.liaison.local.home.Leftovers;

/** One service as a process of its own. */
public final class ServiceProcess implements Component {
  private final Home home;
  private final ServiceDefinition definition;
  private final int port;
  private final HealthCheck health;
  private volatile Process process;

  public ServiceProcess(Home home, ServiceDefinition definition, int port) {
    this.home = home;
    this.definition = definition;
    this.port = port;
    this.health = new HealthCheck(port);
  }

  @Override
  public String name() {
    return definition.name();
  }

  @Override
  public String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public Path log() {
    return home.logs().resolve(name() + ".log");
  }

  @Override
  public void start() {
    if (Files.notExists(definition.jar())) {
      throw new LocalFailure(
          "%s is not built: %s is missing. Run mvn package.".formatted(name(), definition.jar()));
    }
    ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
    builder.redirectOutput(Redirect.appendTo(log().toFile()));
    builder.environment().putAll(definition.secrets());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name(), e);
    }
  }

  @Override
  public boolean isReady() {
    return isAlive() && health.isReady();
  }

  @Override
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  @Override
  public void stop() {
    if (isAlive()) {
      Leftovers.end(List.of(process.toHandle()));
    }
  }

  @Override
  public void kill() {
    if (isAlive()) {
      Leftovers.kill(List.of(process.toHandle()));
    }
  }

  private List<String> command() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add(Leftovers.mark(home));
    words.add("-Xmx" + definition.heapMegabytes() + "m");
    // Small heaps on few cores: it takes the least of both.
    words.add("-XX:+UseParallelGC");
    // What the compiler took once is given back; a JDK without this option starts as well.
    words.add("-XX:+IgnoreUnrecognizedVMOptions");
    words.add("-XX:TrimNativeHeapInterval=10000");
    // A service without memory is to end, and be seen, rather than to limp on.
    words.add("-XX:+ExitOnOutOfMemoryError");
    words.add("-Dquarkus.http.host=127.0.0.1");
    words.add("-Dquarkus.http.port=" + port);
    // All as in production but the log, which people read here.
    words.add("-Dquarkus.log.console.json.enabled=false");
    definition.properties().forEach((key, value) -> words.add("-D%s=%s".formatted(key, value)));
    words.add("-jar");
    words.add(definition.jar().toString());
    return words;
  }
}

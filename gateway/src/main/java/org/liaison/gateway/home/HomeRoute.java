package org.liaison.gateway.home;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sends a browser that comes to the bare address to the description of the API. */
@Singleton
public class HomeRoute {

  void register(@Observes Router router) {
    router
        .get("/")
        .handler(
            context ->
                context
                    .response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, "/q/swagger-ui/")
                    .end());
  }
}

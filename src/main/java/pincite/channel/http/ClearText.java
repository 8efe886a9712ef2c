package pincite.channel.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** Without TLS only HTTP/1 is spoken, unless HTTP/2 is asked for: no browser speaks it so, and what is not spoken cannot be abused. */
@Singleton
class ClearText implements HttpServerOptionsCustomizer {

    private final HttpConfig config;

    @Inject
    ClearText(HttpConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(config.h2c());
    }
}

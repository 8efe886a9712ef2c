package pincite.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/** Whether the service of this machine is ready, for containers, whose image need not have anything else that asks. */
final class Health {

    private static final int MOST_MILLIS = 5_000;

    private Health() {
    }

    /** @param arguments the port, or else that of {@code QUARKUS_HTTP_PORT} */
    public static void main(String... arguments) {
        var port = arguments.length > 0
                ? arguments[0]
                : Optional.ofNullable(System.getenv("QUARKUS_HTTP_PORT")).orElse("8080");
        System.exit(isReady(port) ? 0 : 1);
    }

    static boolean isReady(String port) {
        try {
            var address = URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL();
            var connection = (HttpURLConnection) address.openConnection();
            connection.setConnectTimeout(MOST_MILLIS);
            connection.setReadTimeout(MOST_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

package pincite.channel;

import io.vertx.core.Vertx;

/** Vert.x for servers that tests pretend to be. */
public final class PlainVertx {

    static {
        // Quarkus, which other tests start in this process, forbids web sockets to all of Vert.x that is loaded later.
        System.setProperty("vertx.disableWebsockets", "false");
    }

    private PlainVertx() {
    }

    public static Vertx begin() {
        return Vertx.vertx();
    }
}

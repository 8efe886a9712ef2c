package pincite.engine.onnx;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Loads something while whatever else goes on; on a thread of its own, as two processors leave the common pool one thread for all. */
final class Beside {

    private Beside() {
    }

    static <T> CompletableFuture<T> load(String name, Supplier<T> what) {
        return CompletableFuture.supplyAsync(what, task -> {
            var thread = new Thread(task, "loading " + name);
            thread.setDaemon(true);
            thread.start();
        });
    }
}

package pincite.channel.cli.brief;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Another Java, which ends when this one is stopped: whoever stops this one means what it does. */
final class OtherJava {

    private Optional<Process> started = Optional.empty();

    /** Carries it out, on this one's input and output, and gives what it ends with. */
    static int run(List<String> line) throws IOException {
        var other = new OtherJava();
        // Before it begins: who stops this one may not wait until it has.
        Runtime.getRuntime().addShutdownHook(new Thread(other::end));
        return await(other.start(line));
    }

    private synchronized Process start(List<String> line) throws IOException {
        var process = new ProcessBuilder(line).inheritIO().start();
        started = Optional.of(process);
        return process;
    }

    private synchronized void end() {
        started.ifPresent(process -> {
            process.destroy();
            await(process);
        });
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts who waits for a command", e);
        }
    }
}

package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose a connection is, by what the kernel of Linux tells below /proc (proc_pid_net(5), proc_pid_fd(5)): nothing that a node says on it
 * does, because a request that is passed on carries what its first sender said.
 */
final class Sockets {

    private static final Path PROC = Path.of("/proc");
    private static final int LOCAL = 1;
    private static final int INODE = 9;
    private static final int HEXADECIMAL = 16;

    private Sockets() {
    }

    static boolean areTold() {
        return Files.isReadable(PROC.resolve("self/net/tcp"));
    }

    /** @param port the end of a connection that is open, on this machine */
    static boolean areOf(ProcessHandle process, int port) {
        var folder = PROC.resolve(String.valueOf(process.pid()));
        return Stream.of("tcp", "tcp6").map(folder.resolve("net")::resolve).filter(Files::exists)
                .flatMap(table -> inode(table, port).stream()).anyMatch(inode -> isOpen(folder, inode));
    }

    private static Optional<String> inode(Path table, int port) {
        try (var lines = Files.lines(table)) {
            return lines.skip(1).map(line -> line.strip().split("\\s+")).filter(row -> port(row[LOCAL]) == port)
                    .map(row -> row[INODE]).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + table, e);
        }
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), HEXADECIMAL);
    }

    private static boolean isOpen(Path process, String inode) {
        try (var files = Files.list(process.resolve("fd"))) {
            return files.anyMatch(file -> target(file).equals("socket:[" + inode + "]"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list what " + process + " has open", e);
        }
    }

    /** Empty where it was closed meanwhile. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}

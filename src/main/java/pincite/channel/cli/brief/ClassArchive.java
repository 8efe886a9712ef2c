package pincite.channel.cli.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The program's classes as Java has looked them up once: a file beside the program, for one Java and one build. Whichever command finds
 * none makes it as it ends.
 *
 * @see <a href="https://openjdk.org/jeps/350">JEP 350: Dynamic CDS Archives</a>
 */
record ClassArchive(Path file) {

    private static final String NAME = "classes-";
    private static final String ENDING = ".jsa";
    private static final String PART = ".part";
    /** After that whoever made it was killed. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static ClassArchive of(Packaged program) throws IOException {
        var build = Runtime.version() + " " + Files.size(program.own()) + " "
                + Files.getLastModifiedTime(program.own()).toMillis();
        return new ClassArchive(
                program.folder().resolve(ofThisJava() + Integer.toHexString(build.hashCode()) + ENDING));
    }

    private static String ofThisJava() {
        return NAME + Runtime.version().feature() + "-";
    }

    boolean isMade() {
        return Files.exists(file);
    }

    List<String> use() {
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    List<String> make() {
        return List.of("-XX:ArchiveClassesAtExit=" + part());
    }

    Path part() {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Whether it is on us to make it: nobody else is at it, and the program can be written. */
    boolean claim() {
        try {
            forgetWhatWasKilled();
            Files.createFile(part());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void forgetWhatWasKilled() throws IOException {
        if (Files.exists(part())
                && Files.getLastModifiedTime(part()).toInstant().isBefore(Instant.now().minus(LONGEST))) {
            Files.delete(part());
        }
    }

    /** What could not be made is an empty one, which Java passes over: nobody tries again with each command. */
    void keep() {
        try {
            removeOlder();
            if (!Files.exists(part())) {
                Files.createFile(part());
            }
            Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The command is done, and the next one makes an archive.
        }
    }

    /** Of builds that were here before. */
    private void removeOlder() throws IOException {
        try (var older = Files.newDirectoryStream(file.getParent(), ofThisJava() + "*" + ENDING)) {
            for (var each : older) {
                Files.delete(each);
            }
        }
    }
}

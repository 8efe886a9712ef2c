package pincite.channel.rest.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Articles that tests write themselves. */
public class WrittenArticles implements QuarkusTestProfile {

    static final Path FOLDER = Path.of("target/test/written/articles");

    @Override
    public Map<String, String> getConfigOverrides() {
        create();
        return Map.of("pincite.corpus.folder", FOLDER.toString(), "pincite.index.folder", "target/test/written/index",
                "pincite.answers.folder", "target/test/written/answers", "pincite.feedback.folder",
                "target/test/written/feedback", "quarkus.http.test-port", "0");
    }

    private static void create() {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not create " + FOLDER, e);
        }
    }

    static void write(String name, String text) {
        try {
            Files.writeString(FOLDER.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the article " + name, e);
        }
    }

    static void delete(String name) {
        try {
            Files.deleteIfExists(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete the article " + name, e);
        }
    }
}

package pincite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.util.IOUtils;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A corpus that the tests of commands may change, and all else that a command writes. */
public class OwnFolders implements QuarkusTestProfile {

    public static final Path FOLDER = Path.of("target/test/command-line");
    public static final Path CORPUS = FOLDER.resolve("corpus");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("pincite.corpus.folder", CORPUS.toString(), "pincite.index.folder",
                FOLDER.resolve("index").toString(), "pincite.evaluation.folder",
                FOLDER.resolve("evaluation").toString(), "pincite.slack.inbox-folder",
                FOLDER.resolve("slack").toString(), "pincite.feedback.folder", FOLDER.resolve("feedback").toString());
    }

    /** The articles of the first case that ships, and nothing else. */
    public static void begin() throws IOException {
        IOUtils.rm(FOLDER);
        var inCase = Files.createDirectories(CORPUS.resolve("binance-us"));
        try (var articles = Files.list(Path.of("corpus/articles/binance-us"))) {
            for (var article : articles.toList()) {
                Files.copy(article, inCase.resolve(article.getFileName()));
            }
        }
    }
}

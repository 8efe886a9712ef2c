package pincite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.IOUtils;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A corpus that the tests of commands may change, and all else that a command writes. */
public class OwnFolders implements QuarkusTestProfile {

    public static final Path FOLDER = Path.of("target/test/command-line");
    public static final Path CORPUS = FOLDER.resolve("corpus");
    /** Written to only by the tests of it: no record is kept unless it is turned on. */
    public static final Path AUDIT = FOLDER.resolve("audit");

    @Override
    public Map<String, String> getConfigOverrides() {
        var folders = new HashMap<String, String>();
        for (var each : List.of("index", "evaluation", "feedback", "answers", "conversations")) {
            folders.put("pincite." + each + ".folder", FOLDER.resolve(each).toString());
        }
        folders.put("pincite.corpus.folder", CORPUS.toString());
        folders.put("pincite.audit.folder", AUDIT.toString());
        folders.put("pincite.slack.inbox-folder", FOLDER.resolve("slack").toString());
        folders.put("quarkus.http.test-port", "0");
        return folders;
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

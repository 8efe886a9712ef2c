package pincite.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.Readings;
import pincite.corpus.format.UnreadableContentException;
import pincite.disk.Folder;
import pincite.disk.WholeFile;

/** What readers made of files, on disk; where it cannot be written or read, it is made again. */
@ApplicationScoped
class KeptReadings implements Readings {

    private static final Logger LOG = Logger.getLogger(KeptReadings.class);
    private static final TypeReference<List<ReadArticle>> ARTICLES = new TypeReference<>() {
    };
    /** What is wrong with a file is not found out again at each change of another one. */
    private static final int MOST_REASONS = 10_000;

    private final Folder folder;
    private final ObjectMapper json;
    private final Map<String, String> unreadable = new ConcurrentHashMap<>();

    @Inject
    KeptReadings(LibraryConfig config, ObjectMapper json) {
        this.folder = new Folder(config.texts(), "the text of a file", "pincite.library.texts");
        this.json = json;
    }

    @Override
    public List<ReadArticle> of(String key, Reading reading) throws UnreadableContentException {
        if (unreadable.containsKey(key)) {
            throw new UnreadableContentException(unreadable.get(key));
        }
        var known = kept(key);
        return known.isPresent() ? known.get() : made(key, reading);
    }

    private List<ReadArticle> made(String key, Reading reading) throws UnreadableContentException {
        try {
            var articles = reading.read();
            keep(key, articles);
            return articles;
        } catch (UnreadableContentException e) {
            if (unreadable.size() < MOST_REASONS && e.isForGood()) {
                unreadable.put(key, e.getMessage());
            }
            throw e;
        }
    }

    private Optional<List<ReadArticle>> kept(String key) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(folder.resolve(key)), ARTICLES));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.debugf("%s is made again: %s", key, e);
            return Optional.empty();
        }
    }

    private void keep(String key, List<ReadArticle> articles) {
        try {
            folder.createPrivate();
            new WholeFile(folder.resolve(key)).writePrivately(json.writeValueAsBytes(articles));
        } catch (IOException e) {
            LOG.debugf("%s will be made again: %s", key, e);
        }
    }

    /** Whatever was made of these bytes. */
    void forget(String hash) {
        if (Files.isDirectory(folder.path())) {
            try (var files = Files.list(folder.path())) {
                for (var file : files.filter(each -> each.getFileName().toString().startsWith(hash)).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw folder.failure("delete", e);
            }
        }
    }
}

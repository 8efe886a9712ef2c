package pincite.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.Leftovers;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;

/** Answers on disk, one file each; a file is there whole or not at all. */
@ApplicationScoped
public class AnswerArchive implements Keeping, Forgetting {

    private static final Logger LOG = Logger.getLogger(AnswerArchive.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");
    /** Old answers are looked for once in so many. */
    private static final int SELDOM = 500;

    private static final String JSON = ".json";
    /** In the place of an answer that quoted what was withdrawn. */
    private static final String WITHDRAWN = ".withdrawn";

    private final Folder folder;
    private final int keep;
    private final ObjectMapper json;
    private final SetAside setAside;
    private final AtomicInteger stored = new AtomicInteger();

    @Inject
    AnswerArchive(ArchiveConfig config, ObjectMapper json, SetAside setAside) {
        this.setAside = setAside;
        this.folder = new Folder(config.folder(), "an answer", "pincite.answers.folder");
        this.keep = config.keep();
        this.json = json;
    }

    /** What is kept under an id stays as it was first given: others may have passed it on. */
    public void store(ProofDocument proof) {
        try {
            keep(proof);
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
        if (stored.incrementAndGet() % SELDOM == 1) {
            tidy();
        }
    }

    private void keep(ProofDocument proof) throws IOException {
        var id = proof.answer().id();
        if (understood(id).isPresent()) {
            touch(file(id));
        } else {
            new WholeFile(file(id)).writePrivately(json.writeValueAsBytes(proof));
            setAside.forget(file(id));
        }
    }

    /** Where it cannot be written to, it is kept all the same. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.warnf("%s counts as old as it was: %s", file.toAbsolutePath(), e);
        }
    }

    /** What goes wrong there is no reason not to give an answer that is kept. */
    private void tidy() {
        try {
            Leftovers.clear(folder.path());
            dropOldest();
        } catch (IOException e) {
            LOG.warn(folder.failure("drop", e).getMessage());
        }
    }

    @Override
    public List<Folder> folders() {
        return List.of(folder);
    }

    /** As it was stored: JSON in UTF-8. */
    public Optional<byte[]> export(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Whether it was deleted because an article that it quoted was withdrawn. */
    public boolean isWithdrawn(String id) {
        return ID.matcher(id).matches() && Files.exists(folder.resolve(id + WITHDRAWN));
    }

    @Override
    public void forget(Withdrawn article) {
        try {
            if (Files.isDirectory(folder.path())) {
                for (var file : newestFirst().stream().filter(AnswerArchive::isAnswer).toList()) {
                    forget(file, article);
                }
            }
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    private void forget(Path file, Withdrawn article) throws IOException {
        if (understood(id(file)).filter(proof -> isOf(proof, article)).isPresent()) {
            new WholeFile(folder.resolve(id(file) + WITHDRAWN)).writePrivately(new byte[0]);
            Files.deleteIfExists(file);
            folder.sync();
        }
    }

    private static boolean isOf(ProofDocument proof, Withdrawn article) {
        var answer = proof.answer();
        return answer.citations().stream().anyMatch(citation -> article.isOf(citation.article().id()))
                || answer.statements().stream().anyMatch(statement -> article.hasWords(statement.text()));
    }

    public Optional<ProofDocument> find(String id) {
        return export(id).map(answer -> document(id, answer));
    }

    private ProofDocument document(String id, byte[] answer) {
        try {
            return json.readValue(answer, ProofDocument.class);
        } catch (IOException e) {
            setAside.add(folder.setting(), file(id));
            throw folder.failure("understand", e);
        }
    }

    public boolean has(String id) {
        return ID.matcher(id).matches() && Files.exists(file(id));
    }

    /** The newest answers first; left out is what is dropped meanwhile, and what is no answer, which the log names. */
    public List<AnswerDocument> newest(int limit) {
        try {
            return Files.isDirectory(folder.path())
                    ? newestFirst().stream().filter(AnswerArchive::isAnswer).limit(limit)
                            .flatMap(file -> understood(id(file)).stream()).map(ProofDocument::answer).toList()
                    : List.of();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private Optional<ProofDocument> understood(String id) {
        try {
            return find(id);
        } catch (DiskException damaged) {
            LOG.warn(damaged.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isAnswer(Path file) {
        return file.getFileName().toString().endsWith(JSON);
    }

    private static String id(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - JSON.length());
    }

    private Path file(String id) {
        return folder.resolve(id + JSON);
    }

    private void dropOldest() throws IOException {
        for (var old : newestFirst().stream().skip(keep).toList()) {
            Files.deleteIfExists(old);
            setAside.forget(old);
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var files = Files.list(folder.path())) {
            var written = files.collect(Collectors.toMap(Function.identity(), AnswerArchive::written));
            var youngestFirst = Map.Entry.<Path, FileTime>comparingByValue().reversed();
            return written.entrySet().stream().sorted(youngestFirst).map(Map.Entry::getKey).toList();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}

package pincite.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.access.Wall;
import pincite.corpus.Articles;
import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.Leftovers;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;
import pincite.record.kept.ByAge;
import pincite.record.kept.Opening;
import pincite.record.kept.StoredAnswer;

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
    private final Opening opening;
    private final AtomicInteger stored = new AtomicInteger();

    @Inject
    AnswerArchive(ArchiveConfig config, ObjectMapper json, SetAside setAside, Articles articles) {
        this.opening = new Opening(articles);
        this.setAside = setAside;
        this.folder = new Folder(config.folder(), "an answer", "pincite.answers.folder");
        this.keep = config.keep();
        this.json = json;
    }

    /**
     * What is kept under an id stays as it was first given: others may have passed it on.
     *
     * @param walls behind which there were articles that it was asked of: who may not pass all of them may not open it
     */
    public void store(ProofDocument proof, Collection<Wall> walls) {
        try {
            keep(proof, walls);
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
        if (stored.incrementAndGet() % SELDOM == 1) {
            tidy();
        }
    }

    private void keep(ProofDocument proof, Collection<Wall> walls) throws IOException {
        var id = proof.answer().id();
        if (understood(id).isPresent()) {
            touch(file(id));
        } else {
            new WholeFile(file(id)).writePrivately(new StoredAnswer(walls, json.writeValueAsBytes(proof)).bytes());
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

    /** As it was stored: JSON in UTF-8. To who may not open it, it is not there. */
    public Optional<byte[]> export(String id) {
        return opened(id).map(StoredAnswer::proof);
    }

    private Optional<StoredAnswer> opened(String id) {
        return stored(id, JSON).filter(answer -> opening.passes(answer.walls()))
                .filter(answer -> opening.isForAll() || isShown(document(id, answer)));
    }

    private boolean isShown(ProofDocument proof) {
        return opening.shows(proof.answer().citations().stream().map(citation -> citation.article().id()).toList());
    }

    /** Whoever may open it. */
    private Optional<StoredAnswer> stored(String id, String ending) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StoredAnswer.read(Files.readAllBytes(folder.resolve(id + ending))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Whether it was deleted because an article that it quoted was withdrawn; told to who could have opened it. */
    public boolean isWithdrawn(String id) {
        return stored(id, WITHDRAWN).filter(answer -> opening.passes(answer.walls())).isPresent();
    }

    @Override
    public void forget(Withdrawn article) {
        try {
            if (Files.isDirectory(folder.path())) {
                for (var file : ByAge.newestFirst(folder.path()).stream().filter(AnswerArchive::isAnswer).toList()) {
                    forget(file, article);
                }
            }
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    private void forget(Path file, Withdrawn article) throws IOException {
        if (understood(id(file)).filter(proof -> isOf(proof, article)).isPresent()) {
            var walls = stored(id(file), JSON).map(StoredAnswer::walls).orElseGet(Collections::emptySortedSet);
            new WholeFile(folder.resolve(id(file) + WITHDRAWN)).writePrivately(withdrawn(walls, article.wall()));
            Files.deleteIfExists(file);
            folder.sync();
        }
    }

    private static byte[] withdrawn(Collection<Wall> walls, Wall ofArticle) {
        return new StoredAnswer(Stream.concat(walls.stream(), Stream.of(ofArticle))
                .filter(wall -> !wall.equals(Wall.NONE)).toList(), new byte[0]).bytes();
    }

    private static boolean isOf(ProofDocument proof, Withdrawn article) {
        var answer = proof.answer();
        return answer.citations().stream().anyMatch(citation -> article.isOf(citation.article().id()))
                || answer.statements().stream().anyMatch(statement -> article.hasWords(statement.text()));
    }

    public Optional<ProofDocument> find(String id) {
        return stored(id, JSON).filter(answer -> opening.passes(answer.walls()))
                .map(answer -> document(id, answer)).filter(this::isShown);
    }

    /** When it was given last, to whomever. */
    public Instant givenAt(String id) {
        return ByAge.written(file(id)).toInstant();
    }

    private ProofDocument document(String id, StoredAnswer answer) {
        try {
            return json.readValue(answer.proof(), ProofDocument.class);
        } catch (IOException e) {
            setAside.add(folder.setting(), file(id));
            throw folder.failure("understand", e);
        }
    }

    public boolean has(String id) {
        return opened(id).isPresent();
    }

    /** The newest answers that who asks now may open first; left out is what is dropped meanwhile, and what is no answer, which the log names. */
    public List<AnswerDocument> newest(int limit) {
        try {
            return Files.isDirectory(folder.path())
                    ? ByAge.newestFirst(folder.path()).stream().filter(AnswerArchive::isAnswer)
                            .flatMap(file -> openable(id(file)).stream())
                            .limit(limit).map(ProofDocument::answer).toList()
                    : List.of();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private Optional<ProofDocument> openable(String id) {
        return understood(id, this::find);
    }

    /** Whoever may open it. */
    private Optional<ProofDocument> understood(String id) {
        return understood(id, each -> stored(each, JSON).map(answer -> document(each, answer)));
    }

    private static Optional<ProofDocument> understood(String id, Function<String, Optional<ProofDocument>> reading) {
        try {
            return reading.apply(id);
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
        for (var old : ByAge.newestFirst(folder.path()).stream().skip(keep).toList()) {
            Files.deleteIfExists(old);
            setAside.forget(old);
        }
    }
}

package pincite.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers on disk, one file each; a file is there whole or not at all. */
@ApplicationScoped
public class AnswerArchive {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");
    /** Old answers are looked for once in so many. */
    private static final int SELDOM = 500;

    private static final String JSON = ".json";

    private final Path folder;
    private final int keep;
    private final ObjectMapper json;
    private final AtomicInteger stored = new AtomicInteger();

    @Inject
    AnswerArchive(ArchiveConfig config, ObjectMapper json) {
        this.folder = config.folder();
        this.keep = config.keep();
        this.json = json;
    }

    public void store(ProofDocument proof) {
        try {
            Files.createDirectories(folder);
            var written = Files.createTempFile(folder, "answer", ".tmp");
            Files.write(written, json.writeValueAsBytes(proof));
            Files.move(written, file(proof.answer().id()), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            if (stored.incrementAndGet() % SELDOM == 1) {
                dropOldest();
            }
        } catch (IOException e) {
            throw new ArchiveException("keep an answer", folder, e);
        }
    }

    /** As JSON in UTF-8. */
    public Optional<byte[]> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ArchiveException("read an answer", folder, e);
        }
    }

    /** As it can be proved again. */
    public Optional<ProofDocument> read(String id) {
        return find(id).map(this::document);
    }

    private ProofDocument document(byte[] answer) {
        try {
            return json.readValue(answer, ProofDocument.class);
        } catch (IOException e) {
            throw new ArchiveException("understand an answer", folder, e);
        }
    }

    public boolean has(String id) {
        return ID.matcher(id).matches() && Files.exists(file(id));
    }

    /** The newest answers first; one that is dropped meanwhile is left out. */
    public List<AnswerDocument> newest(int limit) {
        try {
            return Files.isDirectory(folder)
                    ? newestFirst().stream().filter(AnswerArchive::isAnswer).limit(limit)
                            .flatMap(file -> read(id(file)).stream()).map(ProofDocument::answer).toList()
                    : List.of();
        } catch (IOException e) {
            throw new ArchiveException("read the answers", folder, e);
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
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var files = Files.list(folder)) {
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

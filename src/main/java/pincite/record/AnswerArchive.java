package pincite.record;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.access.Wall;
import pincite.corpus.Articles;
import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.SetAside;
import pincite.record.kept.AnswerFiles;
import pincite.record.kept.Opening;
import pincite.record.kept.StoredAnswer;

/** The answers that are kept, for who may open them. */
@ApplicationScoped
public class AnswerArchive implements Keeping, Forgetting {

    private static final Logger LOG = Logger.getLogger(AnswerArchive.class);

    private final AnswerFiles files;
    private final ObjectMapper json;
    private final Opening opening;

    @Inject
    AnswerArchive(ArchiveConfig config, ObjectMapper json, SetAside setAside, Articles articles) {
        this.opening = new Opening(articles);
        this.files = new AnswerFiles(new Folder(config.folder(), "an answer", "pincite.answers.folder"), config.keep(),
                setAside);
        this.json = json;
    }

    /**
     * What is kept under an id stays as it was first given: others may have passed it on.
     *
     * @param walls behind which there were articles that it was asked of: who may not pass all of them may not open it
     */
    public void store(ProofDocument proof, Collection<Wall> walls) {
        var id = proof.answer().id();
        if (understood(id).isPresent()) {
            files.touch(id);
        } else {
            files.write(id, new StoredAnswer(walls, written(proof)));
        }
        files.tidy();
    }

    private byte[] written(ProofDocument proof) {
        try {
            return json.writeValueAsBytes(proof);
        } catch (JsonProcessingException e) {
            throw files.folder().failure("keep", e);
        }
    }

    @Override
    public List<Folder> folders() {
        return List.of(files.folder());
    }

    /** As it was stored: JSON in UTF-8. To who may not open it, it is not there. */
    public Optional<byte[]> export(String id) {
        return opened(id).map(StoredAnswer::proof);
    }

    private Optional<StoredAnswer> opened(String id) {
        return passable(id).filter(answer -> opening.isForAll() || isShown(document(id, answer)));
    }

    private Optional<StoredAnswer> passable(String id) {
        return files.find(id).filter(answer -> opening.passes(answer.walls()));
    }

    private boolean isShown(ProofDocument proof) {
        return opening.shows(proof.answer().citations().stream().map(citation -> citation.article().id()).toList());
    }

    public Optional<ProofDocument> find(String id) {
        return passable(id).map(answer -> document(id, answer)).filter(this::isShown);
    }

    private ProofDocument document(String id, StoredAnswer answer) {
        try {
            return json.readValue(answer.proof(), ProofDocument.class);
        } catch (IOException e) {
            throw files.damaged(id, e);
        }
    }

    public boolean has(String id) {
        return opened(id).isPresent();
    }

    /** The newest answers that who asks now may open first; left out is what is dropped meanwhile, and what is no answer, which the log names. */
    public List<AnswerDocument> newest(int limit) {
        return files.newestFirst("read").stream().flatMap(id -> understood(id, this::find).stream()).limit(limit)
                .map(ProofDocument::answer).toList();
    }

    /** Whoever may open it. */
    private Optional<ProofDocument> understood(String id) {
        return understood(id, each -> files.find(each).map(answer -> document(each, answer)));
    }

    private static Optional<ProofDocument> understood(String id, Function<String, Optional<ProofDocument>> reading) {
        try {
            return reading.apply(id);
        } catch (DiskException damaged) {
            LOG.warn(damaged.getMessage());
            return Optional.empty();
        }
    }

    /** Whether it was deleted because an article that it quoted was withdrawn; told to who could have opened it. */
    public boolean isWithdrawn(String id) {
        return files.findWithdrawn(id).filter(answer -> opening.passes(answer.walls())).isPresent();
    }

    @Override
    public void forget(Withdrawn article) {
        files.newestFirst("delete").stream()
                .filter(id -> understood(id).filter(proof -> isOf(proof, article)).isPresent())
                .forEach(id -> files.withdraw(id, inPlaceOf(files.find(id), article.wall())));
    }

    private static StoredAnswer inPlaceOf(Optional<StoredAnswer> answer, Wall ofArticle) {
        var walls = answer.stream().flatMap(known -> known.walls().stream());
        return new StoredAnswer(Stream.concat(walls, Stream.of(ofArticle)).filter(wall -> !wall.equals(Wall.NONE))
                .toList(), new byte[0]);
    }

    private static boolean isOf(ProofDocument proof, Withdrawn article) {
        var answer = proof.answer();
        return answer.citations().stream().anyMatch(citation -> article.isOf(citation.article().id()))
                || answer.statements().stream().anyMatch(statement -> article.hasWords(statement.text()));
    }
}

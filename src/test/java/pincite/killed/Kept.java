package pincite.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import pincite.conversation.Conversations;
import pincite.conversation.TestConversations;
import pincite.conversation.Turn;
import pincite.corpus.folder.CorpusFolder;
import pincite.disk.SetAside;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.feedback.TestVotes;
import pincite.feedback.Vote;
import pincite.feedback.Votes;
import pincite.index.LetterEmbeddingModel;
import pincite.index.Snapshot;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.record.AnswerArchive;
import pincite.record.AnswerArchives;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;
import pincite.record.Outcome;
import pincite.record.ProofDocument;

/** All that a service keeps, numbered, so that it can be told what is missing. */
final class Kept implements AutoCloseable {

    static final int ARTICLES = 12;
    private static final String CONVERSATION = "0123456789abcdef0123456789abcdef";

    private final SetAside setAside = new SetAside();
    private final Path corpus;
    private final LucenePassageIndex index;
    private final Votes votes;
    private final Conversations conversations;
    private final AnswerArchive answers;

    Kept(Path folder) {
        this.corpus = folder.resolve("corpus");
        this.index = new LucenePassageIndex(folder.resolve("index"), "killed");
        this.votes = TestVotes.in(folder.resolve("votes"), folder.resolve("former"), setAside);
        this.conversations = TestConversations.in(folder.resolve("conversations"), setAside);
        this.answers = AnswerArchives.in(folder.resolve("answers"));
    }

    /** Every article says which version it is; all are indexed. */
    void index(int version) {
        try {
            Files.createDirectories(corpus);
            for (int article = 0; article < ARTICLES; article++) {
                Files.writeString(corpus.resolve("article" + article + ".txt"),
                        "Otters\n\nThis is version " + version + " of article " + article + " about otters.\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var model = new LetterEmbeddingModel();
        new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 180), model, index).run(Progress.NONE);
    }

    /** The one that all passages are of; empty before the first. */
    Optional<Integer> version() {
        return index.look(Kept::version);
    }

    private static int version(Snapshot snapshot) {
        Set<Integer> versions = new HashSet<>();
        var hits = snapshot.byWords("otters", Optional.empty(), 10 * ARTICLES);
        snapshot.passages(hits.stream().map(hit -> hit.passage()).toList())
                .forEach(found -> versions
                        .add(Integer.valueOf(found.passage().text().replaceAll("\\D+(\\d+).*", "$1"))));
        if (versions.size() != 1 || hits.size() != ARTICLES || snapshot.generation().articles().size() != ARTICLES) {
            throw new IllegalStateException("Mixed: " + hits.size() + " passages of versions " + versions);
        }
        return versions.iterator().next();
    }

    void vote(int number) {
        votes.add(new Vote("answer" + number, true, Optional.empty(), Optional.of("voter"), Instant.EPOCH,
                Optional.empty()));
    }

    Set<Integer> votes() {
        return votes.counted().stream().map(vote -> Integer.valueOf(vote.answer().substring("answer".length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void turn(int number) {
        conversations.add(CONVERSATION, new Turn(String.valueOf(number), Optional.empty(), "0a", Outcome.ANSWERED,
                List.of()));
    }

    Set<Integer> turns() {
        return conversations.find(CONVERSATION).orElse(List.of()).stream().map(turn -> Integer.valueOf(turn.question()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void answer(int number) {
        var any = AnswerDocuments.declined();
        answers.store(new ProofDocument("pincite-answer/1",
                new AnswerDocument(id(number), Optional.empty(), Optional.empty(), any.asked(), any.said(),
                        any.making()),
                Optional.empty()), List.of());
    }

    boolean hasAnswer(int number) {
        return answers.find(id(number)).isPresent();
    }

    private static String id(int number) {
        return String.format("%024x", number);
    }

    /** Lines that cannot be read. */
    int damaged() {
        return setAside.lines().size();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}

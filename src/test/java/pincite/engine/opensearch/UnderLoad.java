package pincite.engine.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import pincite.engine.opensearch.node.Until;
import pincite.index.Generation;
import pincite.index.Hit;
import pincite.index.IndexException;
import pincite.index.LetterEmbeddingModel;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;

/**
 * Questions from some threads and one update after the other, while a test breaks the cluster. Every answer is compared with what is
 * right for the generation that it names, and every update starts from what was confirmed before.
 */
final class UnderLoad implements AutoCloseable {

    private static final int QUESTIONERS = 3;
    private static final int ALL = 100;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(60);
    private static final Duration LONGEST_BEGIN = Duration.ofSeconds(60);
    private static final long LONGEST_END = 60;

    private final PassageIndex questioned;
    private final PassageIndex written;
    private final ExecutorService threads = Executors.newFixedThreadPool(QUESTIONERS + 1);
    private final LoadFigures figures = new LoadFigures();
    private final Map<String, List<Hit>> ranked = new ConcurrentHashMap<>();
    private final Collection<Throwable> wrong = new ConcurrentLinkedQueue<>();
    /** What the articles may be: those of the last confirmed update, or of one after it whose answer was lost. */
    private final Collection<SortedMap<String, String>> possible = new CopyOnWriteArraySet<>();
    private int turn;
    private volatile boolean isOver;

    private UnderLoad(PassageIndex questioned, PassageIndex written) {
        this.questioned = questioned;
        this.written = written;
    }

    /** Each side has hosts, and a knowledge of them, of its own: they are two processes. */
    static UnderLoad begin(PassageIndex questioned, PassageIndex written) {
        var load = new UnderLoad(questioned, written);
        load.start();
        return load;
    }

    private void start() {
        try (var update = written.update()) {
            possible.add(Editions.before(update));
        }
        Until.isSo(LONGEST_BEGIN, this::toString, () -> {
            write();
            return figures.confirmed() > 0 || !wrong.isEmpty();
        });
        for (int each = 0; each < QUESTIONERS; each++) {
            threads.execute(() -> untilOver(this::ask));
        }
        threads.execute(() -> untilOver(this::write));
    }

    private void untilOver(Runnable work) {
        while (!isOver) {
            work.run();
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void ask() {
        var begin = Instant.now();
        try {
            questioned.look(snapshot -> answer(snapshot, Editions.right(snapshot.generation())))
                    .orElseThrow(() -> new AssertionError("Nothing is answered from"));
            figures.question(begin, true);
        } catch (IndexException.Unavailable e) {
            figures.question(begin, false);
            figures.because(e);
        } catch (Throwable e) {
            wrong.add(e);
        }
    }

    /** All that is found is right, all that is right is found, and it is ranked as before. */
    private Generation answer(Snapshot snapshot, SortedMap<String, String> right) {
        var generation = snapshot.generation();
        var hits = snapshot.byWords(Editions.QUESTION, Optional.empty(), ALL);
        var read = new TreeMap<String, String>();
        snapshot.passages(hits.stream().map(Hit::passage).toList())
                .forEach(passage -> read.put(passage.passage().id(), passage.passage().text()));
        refuseUnless(read.equals(right), generation + " is answered with " + read);
        refuseUnless(hits.equals(ranked.computeIfAbsent(generation.id(), each -> hits)),
                generation + " is ranked otherwise than before");
        refuseUnless(near(snapshot).equals(right.keySet()), generation + " has other vectors");
        return generation;
    }

    private static Collection<String> near(Snapshot snapshot) {
        var question = LetterEmbeddingModel.embedding(Editions.QUESTION);
        return snapshot.byMeaning(question, Optional.empty(), ALL).stream().map(Hit::passage)
                .collect(Collectors.toSet());
    }

    private static void refuseUnless(boolean isRight, String what) {
        if (!isRight) {
            throw new AssertionError(what);
        }
    }

    private void write() {
        var begin = Instant.now();
        try (var update = written.update()) {
            var before = Editions.before(update);
            refuseUnless(possible.contains(before), before + " is there, and not one of " + possible);
            var wanted = Editions.changed(before, turn++);
            possible.add(wanted);
            Editions.commit(update, wanted);
            possible.retainAll(List.of(wanted));
            figures.update(begin, true);
        } catch (IndexException e) {
            figures.update(begin, false);
            figures.because(e);
        } catch (Throwable e) {
            wrong.add(e);
        }
    }

    /** So many more questions were answered. */
    UnderLoad awaitAnswers(int more, Duration longest) {
        long wanted = figures.answered() + more;
        Until.isSo(longest, this::toString, () -> figures.answered() >= wanted || !wrong.isEmpty());
        return this;
    }

    /** So many more questions were answered, and so many more updates confirmed meanwhile. */
    UnderLoad await(int answers, int updates, Duration longest) {
        long answered = figures.answered() + answers;
        long confirmed = figures.confirmed() + updates;
        Until.isSo(longest, this::toString,
                () -> figures.answered() >= answered && figures.confirmed() >= confirmed || !wrong.isEmpty());
        return this;
    }

    UnderLoad awaitRefusals(int more, Duration longest) {
        long wanted = figures.refused() + more;
        Until.isSo(longest, this::toString, () -> figures.refused() >= wanted || !wrong.isEmpty());
        return this;
    }

    UnderLoad awaitRefusedUpdates(int more, Duration longest) {
        long wanted = figures.refusedUpdates() + more;
        Until.isSo(longest, this::toString, () -> figures.refusedUpdates() >= wanted || !wrong.isEmpty());
        return this;
    }

    /** So many are confirmed since the beginning. */
    UnderLoad awaitUpdates(long wanted, Duration longest) {
        Until.isSo(longest, this::toString, () -> figures.confirmed() >= wanted || !wrong.isEmpty());
        return this;
    }

    /** What was answered wrongly, or lost. */
    Collection<Throwable> wrong() {
        return List.copyOf(wrong);
    }

    LoadFigures figures() {
        return figures;
    }

    /** What is there in the end is what was confirmed. */
    boolean isNothingLost() {
        return questioned.look(Snapshot::generation).filter(last -> possible.contains(last.articles())).isPresent();
    }

    @Override
    public String toString() {
        return figures + "\nWrong: " + wrong;
    }

    @Override
    public void close() {
        isOver = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                throw new AssertionError("A question or an update does not end: " + this);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while questions ended", e);
        }
    }
}

package pincite.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.KnownCallers;
import pincite.answer.Verdict;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Sha256;
import pincite.disk.SetAside;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;
import pincite.record.ArticleDocument;
import pincite.record.CitationDocument;
import pincite.retrieval.Question;

/** A service that watches, with articles that say what a test wants, and a clock that goes when it is told to. */
public final class TestWatches extends Clock implements AskingAgain.Answers {

    public static final String QUESTION = "Who left Binance.US?";

    final Path folder;
    Optional<String> secret = Optional.of("secret");
    final List<Question> asked = new ArrayList<>();
    final List<Caller> askedBy = new ArrayList<>();
    private int generation = 1;
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private List<String> said = List.of();
    /** Whom the service knows. */
    KnownCallers callers = Optional::of;
    /** Those that a wall stands around. */
    final Set<String> closed = new HashSet<>();
    final Articles articles = new Articles() {

        @Override
        public Optional<Article> find(String id) {
            return Optional.empty();
        }

        @Override
        public boolean isClosed(String id) {
            return closed.contains(id) && !CurrentCaller.get().readsEverything();
        }
    };

    public TestWatches(Path folder) {
        this.folder = folder;
    }

    record Settings(Path folder, Optional<String> webhookSecret) implements WatchConfig {
    }

    /** As after a start: nothing is remembered but what is on the disk. */
    public Service started(Courier... couriers) {
        return new Service(this, List.of(couriers));
    }

    /** What a process is made of. */
    public static final class Service {

        final Watches watches;
        final FileCourier files;
        public final Watching watching;
        public final WatchRounds rounds;

        private Service(TestWatches of, List<Courier> others) {
            this.watches = new Watches(of.config(), AnswerDocuments.mapper(), new SetAside());
            this.files = new FileCourier(of.config(), AnswerDocuments.mapper(), new SetAside());
            var couriers = new Couriers(Stream.concat(others.stream(), Stream.of(files)).toList());
            var behalf = new OnBehalf(of.callers, of.articles);
            this.watching = new Watching(watches, couriers, behalf, of);
            this.rounds = new WatchRounds(watches, new AskingAgain(watches, of, behalf, of),
                    new SendingNews(watches, couriers, behalf, of));
        }

        String add(Rhythm every, Recipient to) {
            return watching.add(QUESTION, every, to).watch().id();
        }
    }

    Settings config() {
        return new Settings(folder, secret);
    }

    /** The articles change; each sentence is one of "article: words". */
    public void say(String... sentences) {
        said = List.of(sentences);
        generation++;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Optional<String> generation() {
        return Optional.of("generation" + generation);
    }

    @Override
    public AnswerDocument ask(Question question) {
        asked.add(question);
        askedBy.add(CurrentCaller.get());
        var numbers = IntStream.rangeClosed(1, said.size()).boxed().toList();
        var answer = said.isEmpty()
                ? AnswerDocuments.declined()
                : AnswerDocuments.answered(
                        numbers.stream().map(number -> AnswerDocuments.statement(words(number), number)).toList(),
                        numbers.stream().map(this::citation).toList());
        return new AnswerDocument(Sha256.of(said.toString()).substring(0, 24), Optional.empty(), Optional.empty(),
                answer.asked(), answer.said(), answer.making());
    }

    private String words(int number) {
        return said.get(number - 1).split(": ")[1];
    }

    private CitationDocument citation(int number) {
        var article = said.get(number - 1).split(": ")[0];
        return new CitationDocument(number,
                new ArticleDocument(article, "The " + article, Optional.of("Desk"),
                        Optional.of(LocalDate.parse("2026-01-01")), Optional.empty()),
                words(number), 0, words(number).length(), Verdict.VERIFIED, "/articles/" + article, Optional.empty(),
                Optional.empty());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

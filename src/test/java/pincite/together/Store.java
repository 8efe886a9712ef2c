package pincite.together;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Right;
import pincite.audit.Audited;
import pincite.audit.Happening;
import pincite.audit.Upshot;
import pincite.channel.slack.memory.EngagedThreads;
import pincite.conversation.ConversationTitle;
import pincite.conversation.TestConversations;
import pincite.conversation.Turn;
import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Sha256;
import pincite.disk.Folder;
import pincite.disk.JsonLine;
import pincite.disk.LineFile;
import pincite.disk.SetAside;
import pincite.feedback.TestVotes;
import pincite.feedback.Vote;
import pincite.key.Grant;
import pincite.key.TestKeys;
import pincite.library.TestLibrary;
import pincite.library.Upload;
import pincite.record.AnswerArchives;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;
import pincite.record.Outcome;
import pincite.record.ProofDocument;
import pincite.watch.Recipient;
import pincite.watch.Rhythm;
import pincite.watch.TestWatches;

/** What several processes keep in one folder, each as one of them has it, and numbered; whoever keeps something new joins. */
enum Store {
    LINES(Set.of("LineFile"), Store::lines),
    ANSWERS(Set.of("AnswerFiles"), Store::answers),
    CITED(Set.of("CitedVersions"), Store::cited),
    CONVERSATIONS(Set.of("ConversationFolder"), Store::conversations),
    TITLES(Set.of("ConversationTitles"), Store::titles),
    VOTES(Set.of("Votes", "FormerVotes"), Store::votes),
    WATCHES(Set.of("Watches"), Store::watches),
    SLACK(Set.of("LastingMap"), Store::slack),
    ADDITIONS(Set.of("Additions", "Originals", "KeptReadings"), Store::additions),
    KEYS(Set.of("Keys", "KeyFile"), Store::keys),
    AUDIT(Set.of("AuditLog", "AuditChain", "AuditFile", "AuditHead", "AuditCheck"), Store::audit);

    private static final String CONVERSATION = "0123456789abcdef0123456789abcdef";

    private final Set<String> classes;
    private final Function<Path, Kept> opening;

    Store(Set<String> classes, Function<Path, Kept> opening) {
        this.classes = classes;
        this.opening = opening;
    }

    /** @param drop takes it away for good; nothing where that is not done one by one */
    record Kept(IntConsumer keep, IntPredicate has, Optional<IntConsumer> drop) {

        static Kept of(IntConsumer keep, IntPredicate has) {
            return new Kept(keep, has, Optional.empty());
        }

        static Kept of(IntConsumer keep, IntPredicate has, IntConsumer drop) {
            return new Kept(keep, has, Optional.of(drop));
        }

        /** By who sits at the machine. */
        private Kept asMachine() {
            return new Kept(number -> CurrentCaller.as(Caller.MACHINE, () -> keep.accept(number)),
                    number -> CurrentCaller.as(Caller.MACHINE, () -> has.test(number)),
                    drop.map(dropping -> number -> CurrentCaller.as(Caller.MACHINE, () -> dropping.accept(number))));
        }
    }

    /** By the names of those that keep it. */
    Set<String> classes() {
        return classes;
    }

    /** As a process that starts does. */
    Kept open(Path folder) {
        return opening.apply(folder).asMachine();
    }

    private static Kept lines(Path folder) {
        var lines = new LineFile<>(new Folder(folder, "a number", "the.setting"), "numbers",
                new JsonLine<>(new ObjectMapper(), Integer.class), new SetAside());
        return Kept.of(lines::append, number -> lines.read().contains(number), number -> lines.inTurn(() -> {
            lines.replace(lines.read().stream().filter(each -> each != number).toList());
            return number;
        }));
    }

    private static Kept answers(Path folder) {
        var answers = AnswerArchives.in(folder);
        var any = AnswerDocuments.declined();
        return Kept.of(number -> answers.store(new ProofDocument("pincite-answer/1",
                new AnswerDocument(id(number), Optional.empty(), Optional.empty(), any.asked(), any.said(),
                        any.making()),
                Optional.empty()), List.of()), number -> answers.find(id(number)).isPresent());
    }

    private static String id(int number) {
        return String.format("%024x", number);
    }

    private static Kept cited(Path folder) {
        var versions = AnswerArchives.versions(folder.resolve("answers"));
        return Kept.of(number -> versions.keep(List.of(article(number))),
                number -> versions.find("otters", Sha256.of(article(number).text())).isPresent());
    }

    private static Article article(int number) {
        return new Article("otters", Publication.titled("Otters"), CanonicalText.of("Otter " + number + " swims."));
    }

    private static Kept conversations(Path folder) {
        var conversations = TestConversations.in(folder, new SetAside());
        return Kept.of(number -> conversations.add(CONVERSATION, turn(number)),
                number -> conversations.find(CONVERSATION).orElse(List.of()).contains(turn(number)),
                number -> TestConversations.history(conversations).drop(CONVERSATION, turn(number).answer()));
    }

    private static Turn turn(int number) {
        return new Turn("Question " + number, Optional.empty(), id(number), Outcome.ANSWERED, List.of());
    }

    /** A conversation each, called by its number. */
    private static Kept titles(Path folder) {
        var conversations = TestConversations.in(folder, new SetAside());
        var history = TestConversations.history(conversations);
        return Kept.of(number -> {
            conversations.add(conversation(number), turn(number));
            history.rename(conversation(number), new ConversationTitle("Called " + number));
        }, number -> history.find(conversation(number)).filter(each -> each.title().equals("Called " + number))
                .isPresent(), number -> history.delete(conversation(number)));
    }

    private static String conversation(int number) {
        return String.format("%032x", number);
    }

    private static Kept votes(Path folder) {
        var votes = TestVotes.in(folder);
        return Kept.of(
                number -> votes.add(new Vote(id(number), true, Optional.empty(), Optional.of("voter"), Instant.EPOCH,
                        Optional.empty())),
                number -> votes.tally(id(number)).helpful() == 1);
    }

    private static Kept watches(Path folder) {
        var watching = new TestWatches(folder).started().watching;
        return Kept.of(number -> watching.add(question(number), Rhythm.AT_ONCE, Recipient.USUAL),
                number -> watching.all().stream().anyMatch(each -> each.question().equals(question(number))),
                number -> watching.remove(question(number), Recipient.USUAL));
    }

    private static String question(int number) {
        return "Who left Binance.US " + number + " times?";
    }

    private static Kept slack(Path folder) {
        var threads = new EngagedThreads(folder, new SetAside());
        return Kept.of(number -> threads.engage("T1", "C1", number + ".0"),
                number -> threads.isEngaged("T1", "C1", number + ".0"));
    }

    private static Kept additions(Path folder) {
        create(folder.resolve("corpus"));
        var house = new TestLibrary(folder, 10);
        return Kept.of(number -> house.library.put("otter" + number, upload(number)),
                number -> house.has("otter" + number, "Otter " + number + " swims."),
                number -> house.withdraw("otter" + number));
    }

    private static Upload upload(int number) {
        return new Upload("otter.json",
                "{\"title\":\"Otters\",\"text\":\"Otter %d swims.\"}".formatted(number).getBytes(UTF_8));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept keys(Path folder) {
        var keys = TestKeys.in(folder);
        return Kept.of(number -> keys.add("desk-" + number, Grant.of(Set.of(Right.ASK), List.of()), Optional.empty()),
                number -> keys.all().stream()
                        .anyMatch(key -> key.name().equals("desk-" + number) && key.revoked().isEmpty()),
                number -> keys.revoke("desk-" + number));
    }

    private static Kept audit(Path folder) {
        var audited = new Audited(folder);
        var log = audited.log();
        return Kept.of(number -> log.put(Happening.of("ask", "Question " + number, List.of("case/" + number),
                Upshot.ANSWERED)), number -> audited.shows("case/" + number) && audited.report().whole());
    }
}

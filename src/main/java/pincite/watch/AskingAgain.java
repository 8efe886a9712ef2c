package pincite.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.conversation.Dialogue;
import pincite.corpus.Printable;
import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** Asks what is watched, and has what was heard remembered together with what is new of it. */
@ApplicationScoped
class AskingAgain {

    private static final Logger LOG = Logger.getLogger(AskingAgain.class);

    private final Watches watches;
    private final Answers answers;
    private final OnBehalf behalf;
    private final Clock clock;
    /** By watch, so that each trouble is told once. */
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** Where they come from, for who asks now. */
    interface Answers {

        /** Of the index as they may read it; empty before there is anything to ask. */
        Optional<String> generation();

        AnswerDocument ask(Question question);
    }

    @Inject
    AskingAgain(Watches watches, PassageIndex index, Dialogue dialogue, OnBehalf behalf) {
        this(watches, new Answers() {
            @Override
            public Optional<String> generation() {
                return index.look(Snapshot::generation).map(Generation::id);
            }

            @Override
            public AnswerDocument ask(Question question) {
                return dialogue.ask(question, List.of(), Scope.ALL).document();
            }
        }, behalf, Clock.systemUTC());
    }

    AskingAgain(Watches watches, Answers answers, OnBehalf behalf, Clock clock) {
        this.behalf = behalf;
        this.watches = watches;
        this.answers = answers;
        this.clock = clock;
    }

    /** All whose time it is, where the articles that their owners may read changed since. */
    int changed() {
        return ask((watched, now) -> !watched.isAskedOf(now));
    }

    /** All whose time it is. */
    int all() {
        return ask((watched, now) -> true);
    }

    /** What is said before anything changes. */
    void first(String id) {
        watches.find(id).filter(each -> each.heard().isEmpty())
                .ifPresent(each -> behalf.of(each.watch(), () -> answers.generation().map(now -> isAsked(each, now))));
    }

    /** Returns how many were asked. One that cannot be answered just now keeps no other from it. */
    private int ask(BiPredicate<Watched, String> which) {
        var now = clock.instant();
        var generations = new HashMap<Readership, Optional<String>>();
        return (int) watches.all().stream().filter(each -> each.isDue(now))
                .filter(each -> behalf.of(each.watch(), () -> generation(generations)
                        .filter(newest -> which.test(each, newest)).filter(newest -> isAsked(each, newest)).isPresent())
                        .orElse(false))
                .count();
    }

    /** Looked for once for all who may read the same. */
    private Optional<String> generation(Map<Readership, Optional<String>> known) {
        return known.computeIfAbsent(CurrentCaller.get().readership(), any -> answers.generation());
    }

    private boolean isAsked(Watched watched, String generation) {
        var id = watched.watch().id();
        try {
            ask(watched, generation);
            troubles.remove(id);
            return true;
        } catch (RuntimeException e) {
            var trouble = String.valueOf(e.getMessage());
            if (!trouble.equals(troubles.put(id, trouble))) {
                LOG.warn(Printable.line("The watch " + id + " could not be asked, and is asked again: " + trouble));
            }
            return false;
        }
    }

    /** Where an article was withdrawn meanwhile, what was heard may be of it: it is asked again. */
    private void ask(Watched watched, String generation) {
        var before = watches.forgotten();
        var answer = answers.ask(new Question(watched.watch().question()));
        watches.hear(watched.watch().id(), before, behalf::open, Heard.of(answer, generation, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

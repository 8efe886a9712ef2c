package pincite.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

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
    private final Clock clock;
    /** By watch, so that each trouble is told once. */
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** Where they come from. */
    interface Answers {

        /** Of the index; empty before there is anything to ask. */
        Optional<String> generation();

        AnswerDocument ask(Question question);
    }

    @Inject
    AskingAgain(Watches watches, PassageIndex index, Dialogue dialogue) {
        this(watches, new Answers() {
            @Override
            public Optional<String> generation() {
                return index.look(Snapshot::generation).map(Generation::id);
            }

            @Override
            public AnswerDocument ask(Question question) {
                return dialogue.ask(question, List.of(), Scope.ALL).document();
            }
        }, Clock.systemUTC());
    }

    AskingAgain(Watches watches, Answers answers, Clock clock) {
        this.watches = watches;
        this.answers = answers;
        this.clock = clock;
    }

    /** All whose time it is, where the articles changed since. */
    int changed() {
        return answers.generation().map(now -> ask(now, each -> !each.isAskedOf(now))).orElse(0);
    }

    /** All whose time it is. */
    int all() {
        return answers.generation().map(now -> ask(now, each -> true)).orElse(0);
    }

    /** What is said before anything changes. */
    void first(String id) {
        watches.find(id).filter(each -> each.heard().isEmpty())
                .ifPresent(each -> answers.generation().ifPresent(now -> isAsked(each, now)));
    }

    /** Returns how many were asked. One that cannot be answered just now keeps no other from it. */
    private int ask(String generation, Predicate<Watched> which) {
        var now = clock.instant();
        return (int) watches.all().stream().filter(each -> each.isDue(now) && which.test(each))
                .filter(each -> isAsked(each, generation)).count();
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
        int before = watches.forgotten();
        var answer = answers.ask(new Question(watched.watch().question()));
        watches.hear(watched.watch().id(), before, Heard.of(answer, generation, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

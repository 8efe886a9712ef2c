package pincite.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.account.Accounts;
import pincite.answer.asked.Period;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** What happened when, each event in one sentence that is verified in its article. */
@ApplicationScoped
public class Timeline {

    /** In UTF-16 units; names are shorter. */
    private static final int LONGEST_TOPIC = 200;

    private final Accounts accounts;
    private final Prover prover;

    @Inject
    Timeline(Accounts accounts, CitationVerifier verifier) {
        this.accounts = accounts;
        this.prover = new Prover(verifier);
    }

    /**
     * In the order of time; every one has its time.
     *
     * @param about whom or what; empty for all
     * @param from  the first day; empty for any
     * @param to    the last day; empty for any
     */
    public List<Statement> events(Optional<String> about, Optional<LocalDate> from, Optional<LocalDate> to) {
        var topic = about.map(String::strip).filter(words -> !words.isEmpty());
        topic.filter(words -> words.length() > LONGEST_TOPIC).ifPresent(words -> {
            throw new RefusedException("about",
                    "has " + words.length() + " characters; the limit is " + LONGEST_TOPIC);
        });
        return accounts.chronicle(topic, period(from, to), Scope.ALL).stream()
                .flatMap(proposal -> prover.proved(proposal).stream()).filter(event -> event.when().isPresent())
                .toList();
    }

    private static Optional<Period> period(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new RefusedException("from", "is after 'to': " + from.get() + ", " + to.get());
        }
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX)));
    }
}

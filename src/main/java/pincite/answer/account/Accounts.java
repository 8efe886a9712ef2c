package pincite.answer.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.asked.Period;
import pincite.answer.asked.Wanted;
import pincite.answer.asked.Wanted.Comparison.Aspect;
import pincite.answer.asked.WantedOf;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.answer.writer.Premise;
import pincite.corpus.standing.Standings;
import pincite.index.PassageIndex;
import pincite.retrieval.Scope;
import pincite.story.Stories;
import pincite.story.difference.KnownDiscrepancies;
import pincite.story.group.Groupings;
import pincite.story.people.Directory;

/** Writes what one sentence cannot tell. */
@ApplicationScoped
public class Accounts {

    /** The sentences are the articles' own; how well they are chosen is measured, not known. */
    private static final double CONFIDENCE = 0.8;

    private final Stories stories;
    private final Directory directory;
    private final KnownDiscrepancies discrepancies;
    private final Groupings groupings;
    private final Standings standings;

    @Inject
    public Accounts(Stories stories, Directory directory, KnownDiscrepancies discrepancies, Groupings groupings,
            Standings standings) {
        this.stories = stories;
        this.directory = directory;
        this.discrepancies = discrepancies;
        this.groupings = groupings;
        this.standings = standings;
    }

    /** Of another index than the service's; all sources are alike. */
    public static Accounts over(PassageIndex index) {
        var stories = new Stories(index, Standings.NONE);
        return new Accounts(stories, new Directory(stories), new KnownDiscrepancies(stories),
                new Groupings(stories), Standings.NONE);
    }

    /** What a question wants, and of which case, where it names one. */
    public Choice choice(String question, Scope scope) {
        return Optional.of(question).filter(any -> scope.inCase().isEmpty())
                .flatMap(words -> NamedCase.in(words, WantedOf::isOfAll, () -> stories.current().cases()))
                .map(named -> choiceOf(named.question(), scope.ofCase(Optional.of(named.name()))))
                .orElseGet(() -> choiceOf(question, scope));
    }

    /** A "last week" is told from the newest article that may answer. */
    private Choice choiceOf(String question, Scope scope) {
        return new Choice(WantedOf.question(question, () -> stories.current().within(scope).newestDay()), scope);
    }

    /** Those among which nobody chose, where what is wanted is of all that is told; none where there is one case, or no choice. */
    public List<String> openCases(String question, Scope scope) {
        var choice = choice(question, scope);
        var cases = choice.wanted().isOfAll() && choice.scope().equals(Scope.ALL)
                ? List.copyOf(stories.current().cases())
                : List.<String>of();
        return cases.size() > 1 ? cases : List.of();
    }

    /** The name as it is written there; empty where no case has it. */
    public Optional<String> caseOfName(String typed) {
        return NamedCase.named(typed, stories.current().cases());
    }

    /** Empty where a fact is wanted, or nothing is told of what is. */
    public Optional<Draft> write(Wanted wanted, Scope scope) {
        if (wanted instanceof Wanted.Comparison comparison && comparison.aspect() != Aspect.ONLY_ONE) {
            return compared(comparison, scope);
        }
        var said = said(wanted, scope);
        if (said.isEmpty()) {
            return isOfPeriod(wanted) || isOfNobody(wanted, scope)
                    ? Optional.of(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(), CONFIDENCE))
                    : Optional.empty();
        }
        return Optional.of(answering(said, false));
    }

    private static Draft answering(List<AccountLine> said, boolean differ) {
        return new Draft.Answering(said.stream().map(AccountLine::proposal).toList(), Premise.HELD, differ, CONFIDENCE);
    }

    /** What differs comes first. */
    private Optional<Draft> compared(Wanted.Comparison wanted, Scope scope) {
        var story = stories.current().within(scope);
        var differing = new ToldOtherwise(discrepancies.of(story), standings).said(wanted.topic());
        var agreed = wanted.aspect() == Aspect.BOTH
                ? new Comparing(story, groupings.current(), wanted.topic()).agreed()
                : List.<AccountLine>of();
        var said = Stream.concat(differing.stream(), agreed.stream()).toList();
        if (!said.isEmpty()) {
            return Optional.of(answering(said, !differing.isEmpty()));
        }
        return wanted.aspect() == Aspect.DIFFERENCES
                ? Optional.of(new Draft.Declining(DeclineReason.NO_DIFFERENCE, List.of(), CONFIDENCE))
                : Optional.empty();
    }

    /** Who bears a name that no article has is nobody else. */
    private boolean isOfNobody(Wanted wanted, Scope scope) {
        return wanted instanceof Wanted.Somebody somebody && somebody.isNamed()
                && stories.current().within(scope).all().noneMatch(telling -> telling.read().contains(somebody.name()));
    }

    /** What happened on another day is no answer. */
    private static boolean isOfPeriod(Wanted wanted) {
        return wanted instanceof Wanted.Chronology chronology && chronology.period().isPresent();
    }

    /** All that happened, in the order of time; of a case, where that is what is asked about. */
    public List<Draft.Proposal> chronicle(Optional<String> topic, Optional<Period> period, Scope scope) {
        var inCase = topic.filter(any -> scope.inCase().isEmpty()).flatMap(this::caseOfName);
        var story = stories.current().within(inCase.isPresent() ? scope.ofCase(inCase) : scope);
        var about = topic.filter(any -> inCase.isEmpty());
        return new Chronicle(story, directory.of(story), () -> stories.events(story)).events(about, period).stream()
                .map(Chronicle::said)
                .map(AccountLine::proposal).toList();
    }

    private List<AccountLine> said(Wanted wanted, Scope scope) {
        if (wanted instanceof Wanted.Fact) {
            return List.of();
        }
        var story = stories.current().within(scope);
        var people = directory.of(story);
        if (wanted instanceof Wanted.Overview overview) {
            return overview.topic().isPresent() ? List.of() : new Overview(story, groupings.current()).said();
        }
        if (wanted instanceof Wanted.About about) {
            return new AboutTopic(story, people).said(about.topic());
        }
        if (wanted instanceof Wanted.Everybody) {
            return new Everybody(people).said();
        }
        if (wanted instanceof Wanted.Somebody somebody) {
            return new Everybody(people).said(somebody.name());
        }
        if (wanted instanceof Wanted.Chronology chronology) {
            return new Chronicle(story, people, () -> stories.events(story)).said(chronology);
        }
        if (wanted instanceof Wanted.Sides sides) {
            return new BothSides(story, people).said(sides.topic());
        }
        return new Comparing(story, groupings.current(), ((Wanted.Comparison) wanted).topic()).alone();
    }
}

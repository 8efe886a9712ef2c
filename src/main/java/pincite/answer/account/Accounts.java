package pincite.answer.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.asked.Period;
import pincite.answer.asked.Wanted;
import pincite.answer.asked.WantedOf;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.corpus.standing.Standings;
import pincite.index.PassageIndex;
import pincite.retrieval.Scope;
import pincite.story.Stories;
import pincite.story.group.Groupings;
import pincite.story.people.Directory;

/** Writes what one sentence cannot tell. */
@ApplicationScoped
public class Accounts {

    /** The sentences are the articles' own; how well they are chosen is measured, not known. */
    private static final double CONFIDENCE = 0.8;

    private final Stories stories;
    private final Directory directory;
    private final Groupings groupings;

    @Inject
    public Accounts(Stories stories, Directory directory, Groupings groupings) {
        this.stories = stories;
        this.directory = directory;
        this.groupings = groupings;
    }

    /** Of another index than the service's; all sources are alike. */
    public static Accounts over(PassageIndex index) {
        var stories = new Stories(index, Standings.NONE);
        return new Accounts(stories, new Directory(stories), new Groupings(stories));
    }

    public Wanted wanted(String question) {
        return WantedOf.question(question, () -> stories.current().newestDay());
    }

    /** Those among which nobody chose, where what is wanted is of all that is told; none where there is one case, or no choice. */
    public List<String> openCases(String question, Scope scope) {
        var wanted = wanted(question);
        var cases = wanted.isOfAll() && scope.equals(Scope.ALL)
                ? List.copyOf(stories.current().cases())
                : List.<String>of();
        return cases.size() > 1 ? cases : List.of();
    }

    /** A case that is named instead of a topic is chosen by that: "Summarise harbour-strike". */
    private Scope chosen(Wanted wanted, Scope scope) {
        return wanted instanceof Wanted.Overview overview && scope.equals(Scope.ALL)
                ? scope.ofCase(overview.topic().flatMap(this::ofName))
                : scope;
    }

    private Optional<String> ofName(String topic) {
        return stories.current().cases().stream().filter(name -> plain(name).equals(plain(topic))).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ").replaceFirst("^(?:the )?(?:case )?", "").strip();
    }

    /** Empty where a fact is wanted, or nothing is told of what is. */
    public Optional<Draft> write(Wanted wanted, Scope scope) {
        var said = said(wanted, scope);
        if (said.isEmpty()) {
            return isOfPeriod(wanted) || isOfNobody(wanted, scope)
                    ? Optional.of(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, List.of(), CONFIDENCE))
                    : Optional.empty();
        }
        return Optional.of(new Draft.Answering(said.stream().map(AccountLine::proposal).toList(), CONFIDENCE));
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

    /** All that happened, in the order of time. */
    public List<Draft.Proposal> chronicle(Optional<String> topic, Optional<Period> period, Scope scope) {
        var story = stories.current().within(scope);
        return new Chronicle(story, directory.of(story), () -> stories.events(story)).events(topic, period).stream()
                .map(Chronicle::said)
                .map(AccountLine::proposal).toList();
    }

    private List<AccountLine> said(Wanted wanted, Scope scope) {
        if (wanted instanceof Wanted.Fact) {
            return List.of();
        }
        var chosen = chosen(wanted, scope);
        var story = stories.current().within(chosen);
        var people = directory.of(story);
        if (wanted instanceof Wanted.Overview overview) {
            boolean isOfTopic = overview.topic().isPresent() && chosen.equals(scope);
            return isOfTopic ? List.of() : new Overview(story, groupings.current()).said();
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
        var comparison = (Wanted.Comparison) wanted;
        var comparing = new Comparing(story, groupings.current(), comparison.topic());
        return comparison.onlyOne() ? comparing.alone() : comparing.agreed();
    }
}

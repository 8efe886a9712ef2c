package pincite.planted;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.answer.Answer;
import pincite.answer.Statement;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.planted.PlantedSet.Case;
import pincite.planted.PlantedSet.Piece;
import pincite.retrieval.Scope;

/** Five agreeing planted articles against one true one; wire stories; and articles that tell of different things. */
class PlantedTest {

    private final List<PlantedHouse> open = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws Exception {
        for (var house : open) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void manyThatAgreeDoNotDrownOne(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        var told = new Told(set.poisoned(), each -> house.ask(each.question(), Standings.NONE, Scope.ALL));
        System.out.println(half + ", all unknown: " + told);
        assertThat(told.isTrueIn()).as("the true statement is in the answer").isGreaterThanOrEqualTo(0.95);
        assertThat(told.isConflictShown()).as("the conflict is shown").isGreaterThanOrEqualTo(0.85);
        assertThat(told.isPlantedFirst()).as("a planted one comes first").isLessThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void whatIsTrustedComesFirst(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        var told = new Told(set.poisoned(), each -> house.ask(each.question(),
                new Standings(sources(Stream.of(each.article())), Set.of(), Standing.UNKNOWN), Scope.ALL));
        System.out.println(half + ", the true one trusted: " + told);
        assertThat(told.isPlantedFirst()).isZero();
        assertThat(told.isTrueIn()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void whatIsQuarantinedIsNeverSaid(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        for (var each : set.poisoned()) {
            var planted = ids(each);
            var quarantine = new Standings(Set.of(), sources(each.planted().stream()), Standing.UNKNOWN);
            var answer = house.ask(each.question(), quarantine, Scope.ALL);
            assertThat(answer.citations()).noneMatch(citation -> planted.contains(citation.article().id()));
            assertThat(statements(answer)).noneMatch(each::isPlanted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void whatIsQuarantinedIsShownToWhoAsksForIt(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        var looking = new Scope(List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.of(Standing.QUARANTINED));
        for (var each : set.poisoned()) {
            var quarantine = new Standings(Set.of(), sources(each.planted().stream()), Standing.UNKNOWN);
            var answer = house.ask(each.question(), quarantine, looking);
            assertThat(answer).isInstanceOf(Answer.Declined.class);
            assertThat(answer.citations()).isNotEmpty()
                    .allMatch(citation -> ids(each).contains(citation.article().id()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void whatIsRepeatedIsSaidOnceAndCitesAll(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        for (var each : set.repeated()) {
            var answer = (Answer.Answered) house.ask(each.question(), Standings.NONE, Scope.ALL);
            assertThat(answer.differ()).as(each.name()).isFalse();
            assertThat(answer.statements().stream().map(PlantedTest::articles)).as(each.name())
                    .allMatch(cited -> cited.size() == each.pieces().size());
            assertThat(answer.statements().stream().filter(said -> each.isTrue(said.text()))).as(each.name())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void whatTellsOfDifferentThingsIsNoConflict(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        var differing = set.different().stream().filter(
                each -> house.ask(each.question(), Standings.NONE, Scope.ALL) instanceof Answer.Answered answer
                        && answer.differ());
        assertThat(differing.map(Case::name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void moreCopiesMoveNothing(String half) {
        var set = PlantedSet.read(half);
        var house = house(set);
        var asked = set.poisoned().get(0);
        var before = statements(house.ask(asked.question(), Standings.NONE, Scope.ALL));
        var planted = asked.planted().get(0);
        for (int copy = 0; copy < 25; copy++) {
            house.add(new Piece(planted.title() + " " + copy, planted.source() + copy, "2024-04-01", planted.text()));
        }
        assertThat(statements(house.ask(asked.question(), Standings.NONE, Scope.ALL))).isEqualTo(before);
    }

    private PlantedHouse house(PlantedSet set) {
        var house = PlantedHouse.of(set, folder);
        open.add(house);
        return house;
    }

    private static Set<String> sources(Stream<Piece> pieces) {
        return pieces.map(Piece::source).map(Standings::folded).collect(toSet());
    }

    private static Set<String> ids(Case each) {
        return each.planted().stream().map(Piece::id).collect(toSet());
    }

    private static Set<String> articles(Statement said) {
        return said.citations().stream().map(citation -> citation.article().id()).collect(toSet());
    }

    private static List<String> statements(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered.statements().stream().map(Statement::text).toList()
                : List.of();
    }

    /** What was answered to each case, and in which share of them something holds. */
    private record Told(List<Case> cases, Function<Case, Answer> answers) {

        double isPlantedFirst() {
            return share(each -> statements(answers.apply(each)).stream().limit(1).anyMatch(each::isPlanted));
        }

        double isTrueIn() {
            return share(each -> statements(answers.apply(each)).stream().anyMatch(each::isTrue));
        }

        double isConflictShown() {
            return share(each -> answers.apply(each) instanceof Answer.Answered answer && answer.differ());
        }

        private double share(Predicate<Case> holds) {
            return (double) cases.stream().filter(holds).count() / cases.size();
        }

        @Override
        public String toString() {
            return "n " + cases.size() + ", planted first " + isPlantedFirst() + ", true in the answer " + isTrueIn()
                    + ", conflict shown " + isConflictShown();
        }
    }
}

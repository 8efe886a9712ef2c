package pincite.answer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import pincite.answer.proof.Lies.Claim;

/**
 * The goals: 99 % of what is made false stops, and what is verbatim passes. Of what is reworded by rule, as much passes as did when this was
 * written; among the shortened ones are some that leave out who said it, and rightly stop. How many honest rewordings pass is measured by
 * {@link WrittenStatementsTest}.
 */
class LyingModelTest {

    private static final List<String> SENTENCES = TestSentences.all();

    static Stream<Arguments> lies() {
        var lies = new Lies(SENTENCES);
        return Stream.of(Arguments.of("numbers", lies.numbers(), 0.99), Arguments.of("dates", lies.dates(), 0.99),
                Arguments.of("names", lies.names(), 0.99), Arguments.of("negations", lies.negations(), 0.99),
                Arguments.of("opposites", lies.opposites(), 0.99),
                Arguments.of("spliced subjects", lies.splices(TestSentences.made().toList()), 0.99),
                Arguments.of("spliced halves", lies.halves(), 0.99));
    }

    static Stream<Arguments> truths() {
        var truths = new Rewordings(SENTENCES);
        return Stream.of(Arguments.of("verbatim", truths.verbatim(), 1),
                Arguments.of("shortened", truths.shortened(), 0.64),
                Arguments.of("reordered", truths.reordered(), 0.3), Arguments.of("reworded", truths.reworded(), 0.6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void stopsLies(String kind, List<Claim> claims, double goal) {
        var passed = claims.stream().filter(claim -> proof(claim).isSupported()).toList();
        assertThat(stopped(kind, claims, passed)).as("%s that passed: %s", kind, passed).isGreaterThanOrEqualTo(goal);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    void letsTruthPass(String kind, List<Claim> claims, double goal) {
        var stopped = claims.stream().filter(claim -> !proof(claim).isSupported()).toList();
        assertThat(stopped(kind, claims, stopped)).as("%s that were stopped: %s", kind, stopped)
                .isGreaterThanOrEqualTo(goal);
    }

    private static double stopped(String kind, List<Claim> claims, List<Claim> wrong) {
        double share = 1 - (double) wrong.size() / claims.size();
        System.out.printf("%s: %d of %d as they should be, %.1f %%%n", kind, claims.size() - wrong.size(),
                claims.size(), 100 * share);
        return share;
    }

    private static StatementProof proof(Claim claim) {
        return StatementProof.of(claim.statement(), claim.cited());
    }
}
